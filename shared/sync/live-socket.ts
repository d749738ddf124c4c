import { heartbeat } from '../protocol/heartbeat.ts'
import { backoffMs } from './backoff.ts'
import type { HttpResult } from './http.ts'

/** `offline`: the last attempt failed or the device says so. `connecting`: it may still turn out either way. */
export type LinkState = 'offline' | 'connecting' | 'online'

/** One socket as the browser gives it. */
export interface SocketHandle {
  send(text: string): void
  close(): void
}
export interface SocketHandlers {
  onOpen(): void
  onText(text: string): void
  onClose(): void
}

/** Every side effect of the link. */
export interface LiveSocketDeps {
  /** A fresh address with its one-use ticket. */
  fetchUrl(): Promise<HttpResult<string>>
  openSocket(url: string, handlers: SocketHandlers): SocketHandle
  /** Runs once after a while; the result cancels it. */
  setTimer(run: () => void, ms: number): () => void
  random(): number
}

export interface LiveSocketEvents {
  /** The socket is open: say hello. */
  onOpen(): void
  onText(text: string): void
  /** Every change; it begins as `connecting`. */
  onState(state: LinkState): void
}

/** A socket that comes back by itself. */
export interface LiveSocket {
  /** False when nothing is open; the frame is then not kept. */
  send(text: string): boolean
  /** The other side has answered the hello: from now on we are online. */
  markReady(): void
  /** Gives this socket up and opens another at once. */
  restart(): void
  /** Hints of the browser: online/offline events, and `true` when the page gets the focus back. */
  noticeNetwork(online: boolean): void
  close(): void
}

const openingMs = 15_000
const silenceMs = 25_000
const answerMs = 10_000
/** After a focus or network event we want to know soon. */
const probeMs = 4_000
/** The device says there is no network; it has been wrong before, so we look now and then. */
const hintedOfflineMs = 30_000

/** Opens the link and keeps it open until `close`. */
export function connectLiveSocket(deps: LiveSocketDeps, events: LiveSocketEvents): LiveSocket {
  const link = new Link(deps, events)
  void link.connect()
  return link
}

class Link implements LiveSocket {
  readonly #deps: LiveSocketDeps
  readonly #events: LiveSocketEvents
  #state: LinkState = 'connecting'
  #handle: SocketHandle | null = null
  #attempt = 0
  /** Grows whenever a socket is given up, so that its late callbacks are not heard. */
  #generation = 0
  #isOpen = false
  #isClosed = false
  #cancelTimer = () => {}

  constructor(deps: LiveSocketDeps, events: LiveSocketEvents) {
    this.#deps = deps
    this.#events = events
  }

  send(text: string): boolean {
    if (!this.#isOpen || this.#handle === null) return false
    this.#handle.send(text)
    return true
  }

  markReady(): void {
    if (!this.#isOpen) return
    this.#attempt = 0
    this.#watchSilence()
    this.#setState('online')
  }

  restart(): void {
    if (this.#isClosed) return
    if (this.#state === 'online') this.#setState('connecting')
    void this.connect()
  }

  noticeNetwork(online: boolean): void {
    if (this.#isClosed) return
    this.#attempt = 0
    if (!online) {
      this.#giveUp()
      this.#setState('offline')
      this.#retryAfter(hintedOfflineMs)
    } else if (this.#state === 'online') this.#probe(probeMs)
    else if (!this.#isOpen) void this.connect()
  }

  close(): void {
    this.#giveUp()
    this.#isClosed = true
  }

  async connect(): Promise<void> {
    this.#giveUp()
    const own = this.#generation
    // Whatever broke may be whole again at the next try.
    const url = await this.#deps
      .fetchUrl()
      .catch((): HttpResult<string> => ({ ok: false, reason: { kind: 'network' } }))
    if (own !== this.#generation || this.#isClosed) return
    if (url.ok) this.#openSocket(url.value)
    else this.#fail()
  }

  #openSocket(url: string): void {
    const own = this.#generation
    const whenCurrent = (run: () => void) => {
      if (own === this.#generation) run()
    }
    this.#setTimer(() => this.#fail(), openingMs)
    this.#handle = this.#deps.openSocket(url, {
      onOpen: () => whenCurrent(() => this.#noticeOpen()),
      onText: (text) => whenCurrent(() => this.#hear(text)),
      onClose: () => whenCurrent(() => this.#lose()),
    })
  }

  #noticeOpen(): void {
    this.#isOpen = true
    this.#events.onOpen()
  }

  #hear(text: string): void {
    if (this.#state === 'online') this.#watchSilence()
    if (text !== heartbeat.pong) this.#events.onText(text)
  }

  #fail(): void {
    this.#giveUp()
    this.#setState('offline')
    this.#retry()
  }

  /** A link that worked is tried again before anybody hears of being offline. */
  #lose(): void {
    this.#giveUp()
    this.#setState(this.#state === 'online' ? 'connecting' : 'offline')
    this.#retry()
  }

  #giveUp(): void {
    this.#generation += 1
    const old = this.#handle
    this.#handle = null
    this.#isOpen = false
    this.#cancelTimer()
    old?.close()
  }

  #retry(): void {
    this.#retryAfter(backoffMs(this.#attempt, this.#deps.random()))
    this.#attempt += 1
  }

  #retryAfter(ms: number): void {
    if (!this.#isClosed) this.#setTimer(() => void this.connect(), ms)
  }

  #watchSilence(): void {
    this.#setTimer(() => this.#probe(answerMs), silenceMs)
  }

  #probe(answerWithinMs: number): void {
    this.#handle?.send(heartbeat.ping)
    this.#setTimer(() => this.#lose(), answerWithinMs)
  }

  #setTimer(run: () => void, ms: number): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#deps.setTimer(run, ms)
  }

  #setState(next: LinkState): void {
    if (next === this.#state || this.#isClosed) return
    this.#state = next
    this.#events.onState(next)
  }
}
