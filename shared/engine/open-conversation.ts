import type { ErrorBody } from '../protocol/errors.ts'
import { messageTextLimit } from '../protocol/ids.ts'
import type { DraftUse } from '../protocol/up.ts'
import type { OutboxWish } from '../store/entries.ts'
import type { Store } from '../store/store.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import type { HttpResult } from '../sync/http.ts'
import type { ConversationView, DraftRequest } from './api.ts'
import type { RunInBackground } from './background.ts'
import { ConversationLink } from './conversation-link.ts'
import type { EngineEnvironment } from './environment.ts'
import { HeldConversation } from './held-conversation.ts'
import { getOwner, reduceConversation } from './reduce-conversation.ts'
import { TypingSignal } from './typing-signal.ts'

export interface OpenConversationDeps {
  env: EngineEnvironment
  background: RunInBackground
  store: Store
  clock: EdgeClock
  conversationId: string
  operator: { id: string; name: string }
  fetchUrl(): Promise<HttpResult<string>>
  onChange(): void
  onRevision(revision: number): void
  onRefused(error: ErrorBody): void
}

type Result<T> = { ok: true; value: T } | { ok: false; reason: ErrorBody }
type OwnerWish = 'handoff.accept' | 'handoff.return' | 'conversation.close'

const catchUpMs = 5_000

/** The conversation open on the desk, as its operator sees it, with an outbox of its own. */
export class OpenConversation {
  readonly #deps: OpenConversationDeps
  readonly #held: HeldConversation
  readonly #link: ConversationLink
  readonly #typing: TypingSignal
  readonly id: string
  #waiters: ((isCaughtUp: boolean) => void)[] = []

  constructor(deps: OpenConversationDeps) {
    this.#deps = deps
    this.id = deps.conversationId
    const { env, background, store, clock, onChange } = deps
    this.#held = new HeldConversation(store, this.id, onChange)
    this.#typing = new TypingSignal((typing) => this.#link.sendNow({ type: 'typing.set', typing }), env.now)
    this.#link = new ConversationLink({
      ...{ env, background, clock, onChange },
      held: this.#held,
      fetchUrl: deps.fetchUrl,
      onState: (state) => {
        if (state === 'offline') this.#settleWaiters(false)
      },
      onRevision: deps.onRevision,
      onRefused: deps.onRefused,
      onExpired: () => {},
      onCaughtUp: () => this.#settleWaiters(true),
    })
  }

  async open(): Promise<void> {
    await this.#held.load()
    this.#link.connect()
  }

  getView(): ConversationView {
    return reduceConversation({
      stored: this.#held.stored,
      live: { ...this.#link.live, awaiting: [] },
      localAuthor: { kind: 'operator', ...this.#deps.operator },
      assistantName: '',
    })
  }

  /**
   * The last words of the shopper, when no person has answered them; the seq tells one question from the next.
   * What the assistant said on handing over is no answer to somebody who waits for a person.
   */
  getQuestion(): { seq: number; history: DraftRequest['history'] } | null {
    const { facts } = this.#held.stored
    const messages = facts.flatMap((fact) => (fact.type === 'message.posted' ? [fact.message] : []))
    const isAssistants = getOwner(facts).owner === 'assistant'
    const last = messages.findLast(({ author }) => isAssistants || author.kind !== 'assistant')
    if (last?.author.kind !== 'shopper') return null
    const history = messages.map(({ author, parts, at }) => ({
      side: author.kind === 'shopper' ? ('shopper' as const) : ('shop' as const),
      text: parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n'),
      at,
    }))
    return { seq: last.seq, history }
  }

  /** `draft`: what became of the drafts that were offered for these words. */
  async post(typed: string, draft?: DraftUse): Promise<Result<string>> {
    const text = typed.trim()
    if (text === '') return { ok: false, reason: { code: 'malformed', field: 'text' } }
    if (text.length > messageTextLimit) {
      return { ok: false, reason: { code: 'text-too-long', field: 'text', limit: messageTextLimit } }
    }
    const clientId = this.#deps.env.makeId()
    const message = { clientId, conversationId: this.id, text, at: this.#now(), error: null }
    const wish: OutboxWish = { type: 'message.post', clientId, text, ...(draft === undefined ? {} : { draft }) }
    await this.#held.save({ messages: [message], wishes: [wish] })
    this.#link.drain()
    return { ok: true, value: clientId }
  }

  /**
   * Under the epoch of the latest fact: if somebody is faster, the room refuses it. A conversation that was
   * just opened is read to its end first; without a network it is refused at once and never kept for later.
   */
  async changeOwner(type: OwnerWish): Promise<void> {
    if (!(await this.#waitUntilCaughtUp())) return this.#deps.onRefused({ code: 'unavailable' })
    const { epoch } = getOwner(this.#held.stored.facts)
    await this.#saveWish({ type, clientId: this.#deps.env.makeId(), epoch })
  }

  async retry(clientId: string): Promise<void> {
    const message = this.#held.stored.messages.find((typed) => typed.clientId === clientId)
    if (!message?.error) return
    const wish: OutboxWish = { type: 'message.post', clientId, text: message.text }
    await this.#held.save({ messages: [{ ...message, at: this.#now(), error: null }], wishes: [wish] })
    this.#link.drain()
  }

  discard(clientId: string): Promise<void> {
    return this.#held.save({ removedMessages: [clientId], removedEntries: [clientId] })
  }

  setTyping(typing: boolean): void {
    this.#typing.set(typing)
  }

  noticeNetwork(online: boolean): void {
    this.#link.noticeNetwork(online)
  }

  /** `retire`: its rows are about to be removed. */
  close({ retire = false } = {}): void {
    this.#link.close()
    if (retire) this.#held.retire()
  }

  #waitUntilCaughtUp(): Promise<boolean> {
    if (this.#link.isCaughtUp) return Promise.resolve(true)
    if (this.#link.live.connection === 'offline') return Promise.resolve(false)
    return new Promise((resolve) => {
      this.#waiters.push(resolve)
      this.#deps.env.setTimer(() => resolve(false), catchUpMs)
    })
  }

  #settleWaiters(isCaughtUp: boolean): void {
    for (const settle of this.#waiters.splice(0)) settle(isCaughtUp)
  }

  async #saveWish(wish: OutboxWish): Promise<void> {
    await this.#held.save({ wishes: [wish] })
    this.#link.drain()
  }

  #now(): string {
    return new Date(this.#deps.clock.now()).toISOString()
  }
}
