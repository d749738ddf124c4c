import { listModelFiles } from '../inference/download/list-model-files.ts'
import { readDeviceFacts } from '../inference/read-device-facts.ts'
import { createLogger, type LogEntry } from '../lib/logger.ts'
import { takeTurn } from '../replies/take-turn.ts'
import { openStore } from '../store/open-store.ts'
import type { SocketHandle, SocketHandlers } from '../sync/live-socket.ts'
import type { Channel, EngineEnvironment } from './environment.ts'
import { sendPicture } from './send-picture.ts'

/** The engine's surroundings in a browser's worker thread. */
export function createBrowserEnvironment(): EngineEnvironment {
  const canLock = typeof navigator !== 'undefined' && 'locks' in navigator && navigator.locks !== undefined
  return {
    now: () => Date.now(),
    makeId,
    random: () => Math.random(),
    setTimer(run, ms) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    fetch: (url, init) => fetch(url, init),
    sendPicture,
    openSocket,
    openStore,
    holdLock: canLock ? holdLock : null,
    openChannel: typeof BroadcastChannel === 'undefined' ? null : openChannel,
    readDeviceFacts,
    listModelFiles: () => listModelFiles(globalThis.caches, globalThis.indexedDB),
    takeTurn,
    loadTopics: null,
    log: createLogger(writeEntry),
  }
}

/** `randomUUID` exists only in secure contexts; a shop served over plain http in a test still needs ids. */
function makeId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function openSocket(url: string, handlers: SocketHandlers): SocketHandle {
  const socket = new WebSocket(url)
  socket.onopen = () => handlers.onOpen()
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string') handlers.onText(data)
  }
  // An error is always followed by a close.
  socket.onclose = () => handlers.onClose()
  return {
    send: (text) => {
      // Between the network's death and `onclose` the state is CLOSING; what is lost here stays in the outbox.
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
    },
    close: () => socket.close(),
  }
}

function holdLock(name: string, held: () => void, signal: AbortSignal): void {
  const untilEnded = () =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve()
      signal.addEventListener('abort', () => resolve())
      held()
    })
  navigator.locks.request(name, { signal }, untilEnded).catch(() => {
    // Ended before it was this tab's turn.
  })
}

function openChannel(name: string, hear: (message: unknown) => void): Channel {
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => hear(data)
  return { post: (message) => channel.postMessage(message), close: () => channel.close() }
}

function writeEntry({ level, event, fields }: LogEntry): void {
  if (level === 'error') console.error(event, fields)
  else if (level === 'warn') console.warn(event, fields)
}
