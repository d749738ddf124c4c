import type { ErrorBody } from '../protocol/errors.ts'
import type { Up, UpOf } from '../protocol/up.ts'
import type { OutboxEntry, OutboxWish } from '../store/entries.ts'
import { type DrainEnd, drainOutbox, type Outcome } from '../sync/drain-outbox.ts'
import type { PictureProgress } from './api.ts'
import type { RunInBackground } from './background.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldConversation } from './held-conversation.ts'
import { toUp } from './to-up.ts'
import type { UploadWatch } from './upload-pictures.ts'

export interface PumpDeps {
  setTimer: EngineEnvironment['setTimer']
  background: RunInBackground
  held: HeldConversation
  send(up: Up): boolean
  /** Brings up what a wish needs first, and tells how far its pictures are. */
  prepare?: ((wish: UpOf<'message.post'>, watch: UploadWatch) => ReturnType<Prepare>) | undefined
  /** The client id on its way up changed. */
  onSending(): void
  /** A wish that is no message was refused for good; a message says so itself. */
  onRefused(error: ErrorBody, wish: OutboxWish): void
  /** The socket is of no use any more; `expired`: neither is the token. */
  onBroken(why: 'silent' | 'expired'): void
}

type Prepare = NonNullable<Parameters<typeof drainOutbox<OutboxEntry>>[0]['prepare']>

const silentMs = 10_000
/** What hangs keeps nobody's words longer than this. */
const heldMs = 4_000

/** Runs the drain loop over a conversation's outbox, never twice at once. */
export class OutboxPump {
  readonly #deps: PumpDeps
  #waiters = new Map<string, (outcome: Outcome) => void>()
  #sending: string | null = null
  #pictures: PictureProgress[] | undefined
  #preparing: { key: string; ended: AbortController } | null = null
  #isOpen = false
  #holds = 0
  #isRunning = false
  #runAgain = false

  constructor(deps: PumpDeps) {
    this.#deps = deps
  }

  get sending(): string | null {
    return this.#sending
  }
  /** How far the pictures of the message on its way are. */
  get pictures(): PictureProgress[] | undefined {
    return this.#pictures
  }

  /** From now on things can be sent. */
  open(): void {
    this.#isOpen = true
    this.drain()
  }

  /** What was on its way may or may not have arrived; it stays in the outbox. */
  shut(): void {
    this.#isOpen = false
    for (const settle of [...this.#waiters.values()]) settle({ kind: 'disconnected' })
  }

  /** Sends what waits, if it can be sent now. */
  drain(): void {
    const { key, ended } = this.#preparing ?? {}
    const isKept = this.#deps.held.stored.outbox.some((entry) => entry.key === key)
    if (ended && !isKept) ended.abort('discarded')
    if (this.#isRunning) this.#runAgain = true
    else if (this.#isOpen && this.#holds === 0) this.#deps.background(this.#run())
  }

  /** Nothing more leaves before this work has ended, however it ends, or has taken too long. */
  holdFor(work: Promise<unknown>): void {
    this.#holds += 1
    let isHeld = true
    const release = () => {
      if (!isHeld) return
      isHeld = false
      cancel()
      this.#holds -= 1
      this.drain()
    }
    const cancel = this.#deps.setTimer(release, heldMs)
    work.then(release, release)
  }

  /** The network is gone: what is half-way up waits. */
  interrupt(): void {
    this.#preparing?.ended.abort('offline')
  }

  /** What became of an entry; false when nobody waits for it. */
  settle(key: string, outcome: Outcome): boolean {
    const settle = this.#waiters.get(key)
    settle?.(outcome)
    return settle !== undefined
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    try {
      do {
        this.#runAgain = false
        const end = await this.#drainOnce()
        if (end === 'expired' || end === 'silent') this.#deps.onBroken(end)
      } while (this.#runAgain && this.#isOpen)
    } finally {
      this.#isRunning = false // what broke it must not keep everything after it from leaving
    }
  }

  #drainOnce(): Promise<DrainEnd> {
    const { held, send, setTimer } = this.#deps
    return drainOutbox<OutboxEntry>({
      loadNext: async () => (this.#holds > 0 ? null : (held.stored.outbox[0] ?? null)),
      toUp: ({ wish }) => toUp(wish, held.stored),
      send: (up) => this.#isOpen && send(up),
      prepare: (entry) => this.#prepare(entry),
      waitForOutcome: ({ key }) => this.#waitForOutcome(key),
      removeEntry: ({ key }) => held.save({ removedEntries: [key] }),
      failEntry: (entry, error) => this.#fail(entry, error),
      pause: (ms) => new Promise((resolve) => setTimer(() => resolve(), ms)),
    })
  }

  async #prepare({ key, wish }: OutboxEntry): ReturnType<Prepare> {
    if (wish.type !== 'message.post' || !wish.attachments || !this.#deps.prepare) return null
    this.#setSending(key)
    const ended = new AbortController()
    this.#preparing = { key, ended }
    const hindrance = await this.#deps.prepare(wish, {
      signal: ended.signal,
      onProgress: (pictures) => {
        this.#pictures = pictures
        this.#deps.onSending()
      },
    })
    this.#preparing = null
    this.#setSending(null)
    return hindrance ?? (this.#isOpen ? null : { kind: 'disconnected' })
  }

  #waitForOutcome(key: string): Promise<Outcome> {
    this.#setSending(key)
    return new Promise((resolve) => {
      const cancel = this.#deps.setTimer(() => this.settle(key, { kind: 'silent' }), silentMs)
      this.#waiters.set(key, (outcome) => {
        cancel()
        this.#waiters.delete(key)
        this.#setSending(null)
        resolve(outcome)
      })
      // The socket died since the loop looked: nobody else would ever settle this.
      if (!this.#isOpen) this.settle(key, { kind: 'disconnected' })
    })
  }

  #setSending(key: string | null): void {
    this.#sending = key
    if (key === null) this.#pictures = undefined
    this.#deps.onSending()
  }

  async #fail({ key, wish }: OutboxEntry, error: ErrorBody): Promise<void> {
    const { held, onRefused } = this.#deps
    const message = held.stored.messages.find(({ clientId }) => clientId === key)
    const removedEntries = [key]
    if (message) await held.save({ removedEntries, messages: [{ ...message, error }], removedProvisionals: [key] })
    else await held.save({ removedEntries })
    if (wish.type !== 'message.post') onRefused(error, wish)
  }
}
