import { createLogger, type LogEntry } from '../../lib/logger.ts'
import type { PlannedReply, TakeTurn, TurnInput, Understanding } from '../../replies/turn.ts'
import { createStore } from '../../store/create-store.ts'
import { createMemoryBackend } from '../../store/memory-store.ts'
import type { RowBackend } from '../../store/rows.ts'
import type { StoreState } from '../../store/store.ts'
import type { EngineEnvironment } from '../environment.ts'
import type { FakeEdge } from './fake-edge.ts'

interface Timer {
  at: number
  run(): void
}

const startMs = Date.parse('2026-11-21T10:00:00.000Z')

/** One device with a browser: storage, locks and channels its tabs share, and a clock in the test's hands. */
export class FakeDevice {
  nowMs = startMs
  /** The device's own clock is wrong by this much. */
  skewMs = 0
  storage: StoreState = { kind: 'durable' }
  logged: LogEntry[] = []
  /** What the rules say to a message, by its text. */
  turns: Record<string, (input: TurnInput) => Awaited<ReturnType<TakeTurn>>> = {}
  turnsTaken: string[] = []
  /** What ranking is given after the first answer. */
  loadTopics = async (): Promise<string[][]> => []
  /** The next of each of these calls on stored rows fails. */
  failing: (keyof RowBackend)[] = []
  #rows = new Map<string, RowBackend>()
  #timers = new Set<Timer>()
  #channels = new Map<string, Set<(message: unknown) => void>>()
  #locks = new Map<string, (() => void)[]>()
  /** No two devices give the same id. */
  idPrefix = 'id'
  #ids = 0

  /** A tab: its own environment over what the device shares. `kill` ends it as a browser does, without a word. */
  openTab(edge: FakeEdge): { env: EngineEnvironment; kill(): void } {
    const tab = { isAlive: true, releases: [] as (() => void)[] }
    const whenAlive = (run: () => void) => () => {
      if (tab.isAlive) run()
    }
    const env: EngineEnvironment = {
      now: () => this.nowMs + this.skewMs,
      makeId: () => this.#makeId(),
      random: () => 0.5,
      setTimer: (run, ms) => this.#setTimer(whenAlive(run), ms),
      fetch: (url, init) => edge.fetch(url, init),
      sendPicture: (request) => edge.sendPicture(request),
      openSocket: (url, handlers) => {
        const handle = edge.openSocket(url, {
          onOpen: whenAlive(handlers.onOpen),
          onClose: whenAlive(handlers.onClose),
          onText: (text) => whenAlive(() => handlers.onText(text))(),
        })
        tab.releases.push(() => handle.close())
        return handle
      },
      openStore: async (name) => this.openStore(name),
      holdLock: (name, held, signal) => {
        const release = this.#lock(name, whenAlive(held))
        signal.addEventListener('abort', release)
        tab.releases.push(release)
      },
      openChannel: (name, hear) => this.#openChannel(name, (message) => whenAlive(() => hear(message))()),
      readDeviceFacts: async () => ({ secureContext: true, webGpu: false, adapter: null, memoryGb: 8, freeBytes: 1e9 }),
      listModelFiles: async () => [],
      takeTurn: async (input) => {
        this.turnsTaken.push(input.text)
        return this.turns[input.text]?.(input) ?? toReplyOutcome(input, toPlan(`答：${input.text}`))
      },
      loadTopics: () => this.loadTopics(),
      log: createLogger((entry) => void this.logged.push(entry)),
    }
    const kill = () => {
      tab.isAlive = false
      for (const release of tab.releases) release()
    }
    return { env, kill }
  }

  #makeId(): string {
    this.#ids += 1
    return `${this.idPrefix}-${String(this.#ids).padStart(6, '0')}`
  }

  openStore(name: string) {
    const shared = this.storage.kind === 'durable'
    const rows = shared ? (this.#rows.get(name) ?? createMemoryBackend()) : createMemoryBackend()
    if (shared) this.#rows.set(name, rows)
    return createStore({ ...this.#breakable(rows), getState: () => this.storage, onStateChange: () => {} })
  }

  /** Rows that fail when a test wants it, and after they were closed. */
  #breakable(rows: RowBackend): RowBackend {
    let isClosed = false
    const reach = async (call: keyof RowBackend) => {
      const at = this.failing.indexOf(call)
      if (at >= 0) this.failing.splice(at, 1)
      if (at >= 0 || isClosed) throw new Error(`${call}: the database is closed`)
    }
    return {
      loadRow: (...given) => reach('loadRow').then(() => rows.loadRow(...given)),
      loadRows: (...given) => reach('loadRows').then(() => rows.loadRows(...given)),
      saveChanges: (...given) => reach('saveChanges').then(() => rows.saveChanges(...given)),
      close() {
        isClosed = true
      },
    }
  }

  /** Lets time pass, with every timer that falls due. */
  async elapse(ms: number): Promise<void> {
    const end = this.nowMs + ms
    for (;;) {
      await settle()
      const due = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      this.#timers.delete(due)
      this.nowMs = Math.max(this.nowMs, due.at)
      due.run()
    }
    this.nowMs = end
    await settle()
  }

  #setTimer(run: () => void, ms: number): () => void {
    const timer = { at: this.nowMs + ms, run }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  #openChannel(name: string, hear: (message: unknown) => void) {
    const members = this.#channels.get(name) ?? new Set()
    this.#channels.set(name, members.add(hear))
    return {
      post: (message: unknown) => {
        const copy = structuredClone(message)
        for (const member of members) if (member !== hear) queueMicrotask(() => member(copy))
      },
      close: () => void members.delete(hear),
    }
  }

  #lock(name: string, held: () => void): () => void {
    const queue = this.#locks.get(name) ?? []
    this.#locks.set(name, queue)
    queue.push(held)
    if (queue[0] === held) queueMicrotask(held)
    return () => {
      const wasFirst = queue[0] === held
      if (queue.includes(held)) queue.splice(queue.indexOf(held), 1)
      if (wasFirst && queue[0]) queueMicrotask(queue[0])
    }
  }
}

/** Waits until nothing moves any more but timers: a good many microtasks, then one turn of the event loop. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (let step = 0; step < 100; step += 1) await Promise.resolve()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** A reply from the article the fake feed holds. */
export function toPlan(text: string, articleId = 'washing'): PlannedReply {
  const basis = { kind: 'article', articleId, version: 1, variant: 'A', title: '冲锋衣怎么洗' } as const
  return { parts: [{ kind: 'text', text }], basis, facts: [] }
}

const understood = (text: string): Understanding => ({
  text,
  language: 'zh',
  entities: { orderNumbers: [], phones: [], sizes: [], colours: [], amountsMinor: [], waybills: [], productIds: [] },
  requests: [],
  emotion: { polarity: 'neutral' as const, intensity: 0, evidence: [], flags: [] },
})

/** The device answers by itself. */
export function toReplyOutcome({ text, state }: TurnInput, reply: PlannedReply): Awaited<ReturnType<TakeTurn>> {
  return {
    kind: 'reply',
    reply,
    event: null,
    state,
    slots: {},
    actions: [],
    walked: [],
    understanding: understood(text),
  }
}

/** Only the edge can know; the reply says so. */
export function toNeedsEdge({ text, state }: TurnInput, line: string): Awaited<ReturnType<TakeTurn>> {
  const reply: PlannedReply = {
    parts: [{ kind: 'text', text: line }],
    basis: { kind: 'fixed', line: 'offline' },
    facts: [],
  }
  return {
    kind: 'needs-edge',
    flow: 'order-status',
    event: 'asked',
    reply,
    state,
    slots: {},
    actions: [],
    walked: [],
    understanding: understood(text),
  }
}
