import * as v from 'valibot'
import type { DeskDown } from '../../shared/protocol/desk.ts'

const attachmentSchema = v.object({ staffId: v.string(), resumed: v.boolean(), available: v.boolean() })

/** The open desks of a shop; what is known of each survives hibernation. */
export function createDeskSockets(ctx: DurableObjectState) {
  const read = (socket: WebSocket) => v.parse(attachmentSchema, socket.deserializeAttachment())
  const send = (socket: WebSocket, down: DeskDown): void => {
    try {
      socket.send(JSON.stringify(down))
    } catch {
      // Closed between listing and sending: its desk resumes with the whole list.
    }
  }
  return {
    send,
    accept(socket: WebSocket, staffId: string): void {
      ctx.acceptWebSocket(socket)
      socket.serializeAttachment({ staffId, resumed: false, available: true })
    },
    markResumed(socket: WebSocket): void {
      socket.serializeAttachment({ ...read(socket), resumed: true })
    },
    setAvailable(socket: WebSocket, available: boolean): void {
      socket.serializeAttachment({ ...read(socket), available })
    },
    hasAvailable(): boolean {
      return ctx.getWebSockets().some((socket) => read(socket).available)
    },
    broadcast(down: DeskDown): void {
      for (const socket of ctx.getWebSockets()) if (read(socket).resumed) send(socket, down)
    },
    drop(staffId: string): void {
      for (const socket of ctx.getWebSockets()) if (read(socket).staffId === staffId) socket.close(4401, 'signed out')
    },
  }
}
