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
  let state: LinkState | null = null
  let handle: SocketHandle | null = null
  let attempt = 0
  /** Grows whenever a socket is given up, so that its late callbacks are not heard. */
  let generation = 0
  let isOpen = false
  let isClosed = false
  let cancelTimer = () => {}

  const setTimer = (run: () => void, ms: number) => {
    cancelTimer()
    cancelTimer = deps.setTimer(run, ms)
  }
  const setState = (next: LinkState) => {
    if (next === state || isClosed) return
    state = next
    events.onState(next)
  }
  const giveUp = () => {
    generation += 1
    const old = handle
    handle = null
    isOpen = false
    cancelTimer()
    old?.close()
  }
  const retryLater = (ms: number) => {
    if (!isClosed) setTimer(() => void connect(), ms)
  }
  const fail = () => {
    giveUp()
    setState('offline')
    retryLater(backoffMs(attempt++, deps.random()))
  }
  /** A link that worked is tried again before anybody hears of being offline. */
  const lose = () => {
    if (state !== 'online') return fail()
    giveUp()
    setState('connecting')
    retryLater(backoffMs(attempt++, deps.random()))
  }
  const watchSilence = (ms = silenceMs) => setTimer(() => probe(answerMs), ms)
  const probe = (ms: number) => {
    handle?.send(heartbeat.ping)
    setTimer(lose, ms)
  }
  const connect = async () => {
    giveUp()
    const own = generation
    const url = await deps.fetchUrl()
    if (own !== generation || isClosed) return
    if (!url.ok) return fail()
    const whenCurrent = (run: () => void) => {
      if (own === generation) run()
    }
    setTimer(fail, openingMs)
    handle = deps.openSocket(url.value, {
      onOpen: () =>
        whenCurrent(() => {
          isOpen = true
          events.onOpen()
        }),
      onText: (text) =>
        whenCurrent(() => {
          if (state === 'online') watchSilence()
          if (text !== heartbeat.pong) events.onText(text)
        }),
      onClose: () => whenCurrent(lose),
    })
  }

  setState('connecting')
  void connect()
  return {
    send(text) {
      if (!isOpen || handle === null) return false
      handle.send(text)
      return true
    },
    markReady() {
      if (!isOpen) return
      attempt = 0
      watchSilence()
      setState('online')
    },
    restart: () => {
      if (!isClosed) void connect()
    },
    noticeNetwork(online) {
      if (isClosed) return
      attempt = 0
      if (!online) {
        giveUp()
        setState('offline')
        retryLater(hintedOfflineMs)
      } else if (state === 'online') probe(probeMs)
      else if (!isOpen) void connect()
    },
    close() {
      giveUp()
      isClosed = true
    },
  }
}
