import type { StoredFact } from '../protocol/down.ts'
import type { Seq } from '../protocol/ids.ts'
import type { ConversationChange, Store, StoredConversation } from '../store/store.ts'
import { acknowledges } from '../sync/acknowledges.ts'
import type { LocalPlan } from './plan-local-reply.ts'
import { isSettled, settleProvisionals } from './settle-provisionals.ts'

/** One conversation in memory, exactly as it is stored: every change is saved first and shown after. */
export class HeldConversation {
  readonly #store: Store
  readonly #onChange: () => void
  #isRetired = false
  #work: Promise<unknown> = Promise.resolve()
  #id: string
  #stored: StoredConversation = { facts: [], cursor: 0, messages: [], outbox: [], provisionals: [] }

  constructor(store: Store, conversationId: string, onChange: () => void) {
    this.#store = store
    this.#id = conversationId
    this.#onChange = onChange
  }

  get id(): string {
    return this.#id
  }
  get stored(): StoredConversation {
    return this.#stored
  }

  /** The store was wiped: whatever is still on its way in is not written any more. */
  retire(): void {
    this.#isRetired = true
  }

  /** Reads everything, of another conversation if one is named. */
  load(conversationId?: string): Promise<void> {
    return this.#inTurn(undefined, async () => {
      this.#id = conversationId ?? this.#id
      this.#stored = await this.#store.loadConversation(this.#id)
      this.#onChange()
    })
  }

  /** Another tab may have saved a message or a wish. */
  refresh(): Promise<void> {
    return this.#inTurn(undefined, async () => {
      this.#stored = { ...this.#stored, ...(await this.#store.loadUnsent(this.#id)) }
      this.#onChange()
    })
  }

  save(change: ConversationChange): Promise<void> {
    return this.#inTurn(undefined, () => this.#save(change))
  }

  /** What this device says to a message itself, unless the edge was faster by however little, or it was thrown away. */
  saveReply(clientId: string, { provisional, proposal }: Pick<LocalPlan, 'provisional' | 'proposal'>): Promise<void> {
    return this.#inTurn(undefined, async () => {
      const { facts, messages } = this.#stored
      const isTyped = messages.some((message) => message.clientId === clientId)
      const isPosted = facts.some((fact) => fact.type === 'message.posted' && fact.message.clientId === clientId)
      if (!(isTyped || isPosted) || isSettled(clientId, facts)) return
      await this.#save({ provisionals: provisional ? [provisional] : [], wishes: proposal ? [proposal] : [] })
    })
  }

  /**
   * Facts that came in, with all they settle, in one transaction: the cursor, entries of the outbox they
   * acknowledge, messages that arrived, provisional answers. Gives the keys of the acknowledged entries.
   */
  saveFacts(facts: StoredFact[], { cursor, nowMs }: { cursor: Seq; nowMs: number }): Promise<string[]> {
    return this.#inTurn<string[]>([], async () => {
      const { messages, outbox, provisionals } = this.#stored
      const heard = outbox.filter(({ wish }) => facts.some((fact) => acknowledges(fact, wish))).map(({ key }) => key)
      const arrived = new Set(facts.flatMap((fact) => (fact.type === 'message.posted' ? [fact.message.clientId] : [])))
      const settled = settleProvisionals(provisionals, [...this.#stored.facts, ...facts], nowMs)
      await this.#save({
        facts,
        cursor,
        removedEntries: heard,
        removedMessages: messages.filter(({ clientId }) => arrived.has(clientId)).map(({ clientId }) => clientId),
        provisionals: settled.kept,
        removedProvisionals: settled.removed,
      })
      return heard
    })
  }

  async #save(change: ConversationChange): Promise<void> {
    await this.#store.saveConversation(this.#id, change)
    const unsent = await this.#store.loadUnsent(this.#id)
    const { facts, cursor } = this.#stored
    const known = new Set(facts.map(({ seq }) => seq))
    const fresh = (change.facts ?? []).filter(({ seq }) => !known.has(seq))
    this.#stored = {
      ...unsent,
      facts: fresh.length > 0 ? [...facts, ...fresh] : facts,
      cursor: Math.max(cursor, change.cursor ?? 0),
    }
    this.#onChange()
  }

  /** One after the other, so that nothing older is ever shown over something newer. */
  #inTurn<T>(whenRetired: T, work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(() => (this.#isRetired ? whenRetired : work()))
    this.#work = done.catch(() => undefined) // its caller hears of it
    return done
  }
}
