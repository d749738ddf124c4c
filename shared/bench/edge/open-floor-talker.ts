import type { Talker } from './talker.ts'

/** A conversation on the floor: what is said comes back, and that is all. */
export async function openFloorTalker(edge: string, place: { room: string; conversation: string }): Promise<Talker> {
  const socket = new WebSocket(`${edge.replace('http', 'ws')}/?${new URLSearchParams(place)}`)
  const waiting = new Map<string, { atMs: number; done: (stored: boolean) => void }>()
  const talker: Talker = {
    deliveredMs: [],
    repliedMs: [],
    say: (text) =>
      new Promise((done) => {
        const frame = JSON.stringify({ type: 'message.post', clientId: crypto.randomUUID(), text })
        waiting.set(frame, { atMs: performance.now(), done })
        socket.send(frame)
      }),
    close: () => socket.close(),
  }
  socket.onmessage = ({ data }) => {
    const wish = waiting.get(String(data))
    if (wish === undefined) return
    waiting.delete(String(data))
    talker.deliveredMs.push(performance.now() - wish.atMs)
    wish.done(true)
  }
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve()
    socket.onerror = () => reject(new Error('a floor socket did not open'))
  })
  return talker
}
