import type { Proof } from '../protocol/conversation.ts'
import type { Down, DownOf, StoredFact } from '../protocol/down.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import type { Seq } from '../protocol/ids.ts'
import type { Up } from '../protocol/up.ts'
import { protocolVersion } from '../protocol/version.ts'
import type { OutboxWish } from '../store/entries.ts'
import { acknowledges } from '../sync/acknowledges.ts'
import { admitSeq } from '../sync/admit-seq.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import type { HttpResult } from '../sync/http.ts'
import { connectLiveSocket, type LinkState, type LiveSocket } from '../sync/live-socket.ts'
import type { RunInBackground } from './background.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldConversation } from './held-conversation.ts'
import { OutboxPump, type PumpDeps } from './outbox-pump.ts'
import { parseDown } from './parse-down.ts'

export interface LinkDeps {
  env: Pick<EngineEnvironment, 'openSocket' | 'setTimer' | 'random' | 'log'>
  background: RunInBackground
  held: HeldConversation
  clock: EdgeClock
  /** A ticket's address. It may load another conversation first, when the session had to be made anew. */
  fetchUrl(): Promise<HttpResult<string>>
  /** Brings up pictures before their message. */
  prepare?: PumpDeps['prepare']
  onChange(): void
  onState(state: LinkState): void
  onRevision(revision: number): void
  onRefused(error: ErrorBody, wish: OutboxWish): void
  /** The token ended before its time. */
  onExpired(): void
  /** The edge is reachable and every stored fact has arrived. */
  onCaughtUp(): void
}

const typingMs = 6_000

/** What is known of the other side while connected. */
interface Peer {
  proof: Proof | null
  otherTyping: boolean
  queue: { position: number; minutes: [number, number] | null } | null
}

/** One conversation's socket: facts come in, are put in order and saved; the outbox goes out after them. */
export class ConversationLink {
  readonly #deps: LinkDeps
  readonly #pump: OutboxPump
  #socket: LiveSocket | null = null
  #state: LinkState = 'connecting'
  #peer: Peer = { proof: null, otherTyping: false, queue: null }
  #cancelTyping = () => {}
  /** Facts admitted and not yet saved, and how far they reach. */
  #incoming: StoredFact[] = []
  #admitted: Seq = 0
  #replayThrough: Seq = 0
  #askedAgainFrom: Seq = -1
  #saving: Promise<void> = Promise.resolve()
  #isCaughtUp = false

  constructor(deps: LinkDeps) {
    this.#deps = deps
    this.#pump = new OutboxPump({
      setTimer: deps.env.setTimer,
      background: deps.background,
      held: deps.held,
      send: (up) => this.#send(up),
      prepare: deps.prepare,
      onSending: deps.onChange,
      onRefused: deps.onRefused,
      onBroken: (why) => {
        if (why === 'expired') deps.onExpired()
        this.#socket?.restart()
      },
    })
  }

  get live() {
    return { connection: this.#state, sending: this.#pump.sending, pictures: this.#pump.pictures, ...this.#peer }
  }

  /** Online, and every fact the edge had has arrived and is saved. */
  get isCaughtUp(): boolean {
    return this.#isCaughtUp
  }

  connect(): void {
    const { env, fetchUrl } = this.#deps
    this.#socket ??= connectLiveSocket(
      { fetchUrl, openSocket: env.openSocket, setTimer: env.setTimer, random: env.random },
      {
        onOpen: () => this.#resume(this.#deps.held.stored.cursor),
        onText: (text) => this.#hear(text),
        onState: (state) => this.#noticeState(state),
      },
    )
  }

  /** Sends what was put into the outbox. */
  drain(): void {
    this.#pump.drain()
  }

  /** What is put into the outbox waits until this work has ended. */
  holdFor(work: Promise<unknown>): void {
    this.#pump.holdFor(work)
  }

  /** For what is worth nothing later: typing, read marks. */
  sendNow(up: Up): boolean {
    return this.#isCaughtUp && this.#send(up)
  }

  noticeNetwork(online: boolean): void {
    // A half-sent picture would otherwise look as if it went on.
    if (!online) this.#pump.interrupt()
    this.#socket?.noticeNetwork(online)
  }

  restart(): void {
    this.#socket?.restart()
  }

  close(): void {
    this.#socket?.close()
    this.#socket = null
    this.#cancelTyping()
    this.#shut()
  }

  #send(up: Up): boolean {
    return this.#socket?.send(JSON.stringify(up)) ?? false
  }

  #resume(from: Seq): void {
    this.#admitted = from
    this.#send({ type: 'conversation.resume', from, protocol: protocolVersion })
  }

  #noticeState(state: LinkState): void {
    this.#state = state
    if (state !== 'online') this.#shut()
    this.#deps.onState(state)
    this.#deps.onChange()
  }

  #shut(): void {
    this.#isCaughtUp = false
    this.#peer = { ...this.#peer, otherTyping: false }
    this.#pump.shut()
  }

  #hear(text: string): void {
    const heard = parseDown(text)
    if (heard.kind === 'known') this.#receive(heard.down)
    // A fact of a newer edge: nothing to show, but what follows it is not lost.
    else if (heard.kind === 'unknown-fact' && this.#admit(heard.seq)) this.#scheduleSave()
  }

  #receive(down: Down): void {
    switch (down.type) {
      case 'conversation.resumed':
        this.#noticeResumed(down)
        break
      case 'request.refused':
        this.#noticeRefused(down)
        break
      case 'queue.moved':
        this.#setPeer({ queue: { position: down.position, minutes: down.minutes } })
        break
      case 'typing.changed':
        this.#noticeTyping(down.typing)
        break
      case 'knowledge.changed':
        this.#deps.onRevision(down.revision)
        break
      case 'reply.refused':
      case 'read.marked':
        // The edge's own reply comes as a fact; read marks are not shown yet.
        break
      default:
        if (this.#admit(down.seq) || this.#isWaitedFor(down)) this.#incoming.push(down)
        this.#scheduleSave()
    }
  }

  #noticeResumed({ now, proof, lastSeq, revision }: DownOf<'conversation.resumed'>): void {
    this.#deps.clock.noticeEdgeTime(now)
    this.#replayThrough = lastSeq
    this.#setPeer({ proof })
    this.#socket?.markReady()
    this.#deps.onRevision(revision)
    this.#noticeProgress()
  }

  #noticeRefused({ clientId, error }: DownOf<'request.refused'>): void {
    if (clientId !== null && this.#pump.settle(clientId, { kind: 'refused', error })) return
    this.#deps.env.log.warn('request refused', { code: error.code, clientId })
  }

  #noticeTyping(otherTyping: boolean): void {
    this.#cancelTyping()
    this.#setPeer({ otherTyping })
    // The end of typing is lost with a socket; nobody types for ever.
    if (otherTyping) this.#cancelTyping = this.#deps.env.setTimer(() => this.#noticeTyping(false), typingMs)
  }

  #setPeer(change: Partial<Peer>): void {
    this.#peer = { ...this.#peer, ...change }
    this.#deps.onChange()
  }

  /** True when this seq is the next one. A hole is asked for again, once; if it comes back, it is the edge's own. */
  #admit(seq: Seq): boolean {
    const admission = admitSeq(seq, { cursor: this.#admitted, replayThrough: this.#replayThrough })
    if (admission === 'known') return false
    if (admission === 'gap' && this.#askedAgainFrom !== this.#admitted) {
      this.#askedAgainFrom = this.#admitted
      this.#resume(this.#admitted)
      return false
    }
    this.#admitted = seq
    return true
  }

  /** The edge repeats a fact when a wish is sent twice: known, and still the acknowledgement. */
  #isWaitedFor(fact: StoredFact): boolean {
    return fact.seq <= this.#admitted && this.#deps.held.stored.outbox.some(({ wish }) => acknowledges(fact, wish))
  }

  #scheduleSave(): void {
    const saved = this.#saving.then(() => this.#saveIncoming())
    this.#saving = saved.catch(() => undefined)
    this.#deps.background(saved)
  }

  async #saveIncoming(): Promise<void> {
    const { held, clock } = this.#deps
    const facts = [...this.#incoming]
    const cursor = this.#admitted
    if (facts.length > 0 || cursor > held.stored.cursor) {
      const acknowledged = await held.saveFacts(facts, { cursor, nowMs: clock.now() })
      this.#incoming.splice(0, facts.length) // one that could not be saved goes with the next
      for (const key of acknowledged) this.#pump.settle(key, { kind: 'acknowledged' })
    }
    this.#noticeProgress()
  }

  /** Only after the replay is it known which entries of the outbox had arrived before. */
  #noticeProgress(): void {
    const isBehind = this.#deps.held.stored.cursor < this.#replayThrough
    if (this.#isCaughtUp || this.#state !== 'online' || isBehind) return
    this.#isCaughtUp = true
    this.#deps.onCaughtUp()
    this.#pump.open()
  }
}
