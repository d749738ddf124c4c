// The least a chat edge can do: a room stores each frame in its database and sends it back.
// The same sockets, the same kind of object, the same disk as the product; no decision, no check.
import { DurableObject } from 'cloudflare:workers'

export class FloorRoom extends DurableObject {
  constructor(ctx, env) {
    super(ctx, env)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY, conversation TEXT, body TEXT)')
  }

  fetch(request) {
    const conversation = new URL(request.url).searchParams.get('conversation') ?? ''
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server, [conversation])
    server.serializeAttachment({ conversation })
    return new Response(null, { status: 101, webSocket: client })
  }

  webSocketMessage(socket, frame) {
    const { conversation } = socket.deserializeAttachment()
    this.ctx.storage.sql.exec('INSERT INTO messages (conversation, body) VALUES (?, ?)', conversation, frame)
    socket.send(frame)
  }

  webSocketClose(socket) {
    socket.close(1000)
  }
}

export const floor = {
  fetch(request, env) {
    const room = new URL(request.url).searchParams.get('room')
    return room === null ? new Response('floor') : env.ROOM.getByName(room).fetch(request)
  },
}
