import * as v from 'valibot'
import type { DeskDown, DeskUp } from '../../shared/protocol/desk.ts'
import { deskDownSchema } from '../../shared/protocol/desk.ts'
import { type Down, type DownOf, downSchema } from '../../shared/protocol/down.ts'
import type { Up } from '../../shared/protocol/up.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { ask, fetchTicket, newAddress } from './edge.ts'

/** A socket whose frames are kept in order; `next` takes the first that fits and waits for it if need be. */
export class TestSocket<D extends { type: string }, U> {
  readonly frames: D[] = []
  readonly raw: string[] = []
  closed: { code: number } | null = null
  readonly #socket: WebSocket
  #wake: (() => void)[] = []

  constructor(socket: WebSocket, schema: v.GenericSchema<unknown, D>) {
    this.#socket = socket
    socket.accept()
    socket.addEventListener('message', ({ data }) => {
      this.raw.push(String(data))
      if (data !== 'pong') this.frames.push(v.parse(schema, JSON.parse(String(data))))
      this.#wakeAll()
    })
    socket.addEventListener('close', ({ code }) => {
      this.closed = { code }
      this.#wakeAll()
      this.close() // a side that never hangs up keeps the whole file waiting at its end
    })
  }

  send(up: U | string): void {
    this.#socket.send(typeof up === 'string' ? up : JSON.stringify(up))
  }

  sendBytes(bytes: Uint8Array): void {
    this.#socket.send(bytes)
  }

  close(): void {
    this.#socket.close(1000)
  }

  /** The first kept frame of this type that fits, removed from the kept ones. */
  async next<T extends D['type']>(type: T, fits: (frame: Extract<D, { type: T }>) => boolean = () => true) {
    for (;;) {
      const at = this.frames.findIndex((frame) => isType(frame, type) && fits(frame))
      const [frame] = at < 0 ? [] : this.frames.splice(at, 1)
      if (frame !== undefined && isType(frame, type)) return frame
      if (this.closed !== null) throw new Error(`closed ${this.closed.code} while waiting for ${type}`)
      await this.#changed()
    }
  }

  async untilClosed(): Promise<number> {
    while (this.closed === null) await this.#changed()
    return this.closed.code
  }

  /** Waits until everything sent so far was handled: a wish that is always refused comes back last. */
  async settled(): Promise<void> {
    const mark = `mark-${crypto.randomUUID()}`
    this.send(JSON.stringify({ type: 'message.post', clientId: mark, text: '' }))
    while (!this.raw.some((text) => text.includes(mark))) await this.#changed()
    const at = this.frames.findIndex((frame) => JSON.stringify(frame).includes(mark))
    this.frames.splice(at, 1)
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve))
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake()
  }
}

function isType<D extends { type: string }, T extends D['type']>(frame: D, type: T): frame is Extract<D, { type: T }> {
  return frame.type === type
}

async function connect(ticket: string): Promise<WebSocket> {
  const response = await ask(`/api/socket?ticket=${ticket}`, { headers: { upgrade: 'websocket' } })
  if (response.webSocket === null) throw new Error(`no socket: ${response.status} ${await response.text()}`)
  return response.webSocket
}

/** A conversation's socket, resumed from `from`. */
export async function openConversation(token: string, conversationId: string, from = 0, address = newAddress()) {
  const ticket = await fetchTicket(token, conversationId, { 'cf-connecting-ip': address })
  const socket = new TestSocket<Down, Up>(await connect(ticket), downSchema)
  socket.send({ type: 'conversation.resume', from, protocol: protocolVersion })
  return { socket, resumed: await socket.next('conversation.resumed') }
}

/** The desk's socket, resumed. */
export async function openDesk(token: string) {
  const socket = new TestSocket<DeskDown, DeskUp>(await connect(await fetchTicket(token, null)), deskDownSchema)
  socket.send({ type: 'desk.resume', protocol: protocolVersion })
  return { socket, resumed: await socket.next('desk.resumed') }
}

let count = 0
/** A client id nobody used. */
export function newId(): string {
  count += 1
  return `test-${count}-${crypto.randomUUID().slice(0, 8)}`
}

/** The text of a posted message. */
export function textOf({ message }: DownOf<'message.posted'>): string {
  return message.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')
}
