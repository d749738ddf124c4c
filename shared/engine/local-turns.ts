import * as v from 'valibot'
import { findOpenRating } from '../domain/service/find-open-rating.ts'
import { findOpenReason } from '../domain/service/find-open-reason.ts'
import type { Proof } from '../protocol/conversation.ts'
import { hashVisitor } from '../protocol/visitor-hash.ts'
import { parseDialogState } from '../replies/parse-state.ts'
import type { TurnOutcome } from '../replies/turn.ts'
import type { LocalMessage } from '../store/entries.ts'
import type { Store } from '../store/store.ts'
import type { EdgeClock } from '../sync/edge-clock.ts'
import type { RunInBackground } from './background.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldConversation } from './held-conversation.ts'
import type { HeldKnowledge, KnowledgeCache } from './knowledge-cache.ts'
import { LaterTopics } from './later-topics.ts'
import { planLocalReply } from './plan-local-reply.ts'
import { getOwner } from './reduce-conversation.ts'
import { runTurnLocally } from './run-turn-locally.ts'
import { isSettled } from './settle-provisionals.ts'

export interface LocalTurnDeps {
  env: Pick<EngineEnvironment, 'setTimer' | 'log' | 'takeTurn' | 'loadTopics'>
  background: RunInBackground
  store: Store
  held: HeldConversation
  knowledge: KnowledgeCache
  clock: EdgeClock
  isOffline(): boolean
  getProof(): Proof
  /** The conversation as the edge calls it; it picks A/B variants there too. */
  getConversation(): string
  /** A proposal was put into the outbox, or typing dots changed. */
  onChange(): void
}

/** The edge answers by itself after two seconds; dots that stand longer would lie. */
const awaitMs = 12_000
/** So long after an answer nobody is likely to ask in this very moment. */
const restMs = 8_000

/** Answers this device's own messages from what it holds, one after the other, each once. */
export class LocalTurns {
  readonly #deps: LocalTurnDeps
  #turned = new Set<string>()
  #awaiting = new Set<string>()
  /** The edge alone has answered these: this device did not know the shop yet. */
  #missed: { message: LocalMessage; epoch: number }[] = []
  #queue: Promise<void> = Promise.resolve()
  readonly #laterTopics: LaterTopics
  #cancelLearning = () => {}

  constructor(deps: LocalTurnDeps) {
    this.#deps = deps
    this.#laterTopics = new LaterTopics(deps.env.loadTopics)
  }

  /** Client ids the edge is asked about with nothing shown yet. */
  get awaiting(): string[] {
    return [...this.#awaiting]
  }

  /** Takes a turn for every message that has had none, whichever tab it was typed in. */
  consider(): Promise<void> {
    const { messages, provisionals, outbox } = this.#deps.held.stored
    const proposed = outbox.flatMap(({ wish }) => (wish.type === 'reply.propose' ? [wish.answersClientId] : []))
    const handled = new Set([...provisionals.map(({ answersClientId }) => answersClientId), ...proposed])
    for (const message of messages) {
      const { clientId, error } = message
      if (error !== null || this.#turned.has(clientId) || handled.has(clientId)) continue
      this.#turned.add(clientId)
      const taken = this.#queue.then(() => this.#take(message))
      this.#queue = taken.catch(() => undefined) // one that broke keeps no other from its turn
      this.#deps.background(taken)
    }
    return this.#queue
  }

  async #take(message: LocalMessage): Promise<void> {
    const { held, clock, isOffline, onChange } = this.#deps
    const { owner, epoch } = getOwner(held.stored.facts)
    // People answer; nothing here speaks before or beside them.
    if (owner === 'waiting' || owner === 'operator') return
    const nextEpoch = owner === 'closed' ? epoch + 1 : epoch
    const outcome = await this.#run(message, nextEpoch)
    if (isSettled(message.clientId, held.stored.facts)) return
    const at = new Date(clock.now()).toISOString()
    const plan = planLocalReply(outcome, { message, epoch: nextEpoch, offline: isOffline(), at })
    if (plan.awaitsEdge) this.#await(message.clientId)
    await held.saveReply(message.clientId, plan)
    onChange()
    this.#learnAtRest()
  }

  /** Words of the topics are learned while nobody waits: reading them takes a phone a moment. */
  #learnAtRest(): void {
    const { env, background } = this.#deps
    this.#cancelLearning()
    this.#cancelLearning = env.setTimer(() => background(this.#laterTopics.learn()), restMs)
  }

  /**
   * What was missed is taken up first, without a word: what was spoken of then, and which wordings were used,
   * counts here as it does on the edge.
   */
  async #run(message: LocalMessage, epoch: number): Promise<TurnOutcome | null> {
    const { held } = this.#deps.knowledge
    if (held === null) {
      this.#missed.push({ message, epoch })
      return null
    }
    for (const missed of this.#missed.splice(0)) await this.#runOne(missed.message, missed.epoch, held)
    return this.#runOne(message, epoch, held)
  }

  async #runOne(message: LocalMessage, epoch: number, knowledge: HeldKnowledge): Promise<TurnOutcome | null> {
    const { env, store, held, clock, getProof, getConversation } = this.#deps
    const name = `dialog:${held.id}`
    const state = parseDialogState(await store.loadSetting(name, v.unknown()))
    const { text, page = {}, attachments: photos = [] } = message
    const now = new Date(clock.now())
    const { facts } = held.stored
    const rating = { openRating: findOpenRating(facts), openReason: findOpenReason(facts, now) }
    const turn = { text, photos, ...rating, page, state, owner: 'assistant', epoch, proof: getProof() } as const
    try {
      const rest = { now, visitorHash: hashVisitor(getConversation()) }
      const outcome = await runTurnLocally(env.takeTurn, { ...turn, ...rest }, knowledge)
      await store.saveSetting(name, outcome.state)
      return outcome
    } catch (error) {
      // A turn that breaks here must not keep the message from the edge, which will answer it.
      env.log.error('local turn failed', { clientId: message.clientId, error: String(error) })
      return null
    }
  }

  #await(clientId: string): void {
    this.#awaiting.add(clientId)
    this.#deps.env.setTimer(() => {
      this.#awaiting.delete(clientId)
      this.#deps.onChange()
    }, awaitMs)
  }
}
