import * as v from 'valibot'
import { keepAnswerSchema } from '../protocol/desk-kept-answers.ts'
import { draftOutcomeSchema } from '../protocol/draft-use.ts'
import { notedQuestionSchema } from '../protocol/open-question.ts'
import type { Store } from '../store/store.ts'
import { fetchJson } from '../sync/http.ts'
import type { EdgeDoor } from './edge-door.ts'
import type { EngineEnvironment } from './environment.ts'

/** What waits for the edge, for one shop; each has an id by which the edge takes it once. */
const waitingSchema = v.variant('kind', [
  v.object({ kind: v.literal('outcome'), shop: v.string(), body: draftOutcomeSchema }),
  v.object({ kind: v.literal('answer'), shop: v.string(), body: keepAnswerSchema }),
  v.object({ kind: v.literal('question'), shop: v.string(), body: notedQuestionSchema }),
])
type Waiting = v.InferOutput<typeof waitingSchema>

export interface DeskPostsDeps {
  env: Pick<EngineEnvironment, 'fetch' | 'setTimer' | 'log'>
  store: Pick<Store, 'loadSetting' | 'saveSetting'>
  getDoor(): EdgeDoor | null
}

const setting = 'desk-posts'
const keptMost = 400
const together = 50
const retryMs = 60_000

/** Posts to the desk's routes that survive being offline and a restart, in their order, each taken once. */
export class DeskPosts {
  readonly #deps: DeskPostsDeps
  #turn: Promise<unknown> = Promise.resolve()
  #cancelRetry: (() => void) | null = null
  /** Answers that the edge would not keep, until somebody is told. */
  readonly #refused = new Set<string>()

  constructor(deps: DeskPostsDeps) {
    this.#deps = deps
  }

  /** Saved before anything is sent. */
  add(waiting: Waiting): Promise<void> {
    return this.#inTurn(async () => {
      const held = await this.#load()
      if (held.some((one) => idOf(one) === idOf(waiting))) return
      await this.#deps.store.saveSetting(setting, trim([...held, waiting]))
    })
  }

  /** Sends what waits for this shop; what the edge did not take stays. */
  drain(): Promise<void> {
    return this.#inTurn(() => this.#drainAll())
  }

  /** Takes back what has not gone up; false where it has. */
  drop(id: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const waiting = (await this.#load()).filter((one) => idOf(one) === id)
      await this.#remove(waiting)
      return waiting.length > 0
    })
  }

  /** Sends what waits, and tells what became of one of it. */
  drainFor(id: string): Promise<'kept' | 'waiting' | 'refused'> {
    return this.#inTurn(async () => {
      this.#refused.delete(id)
      await this.#drainAll()
      if ((await this.#load()).some((one) => idOf(one) === id)) return 'waiting'
      return this.#refused.delete(id) ? 'refused' : 'kept'
    })
  }

  async #drainAll(): Promise<void> {
    this.#cancelRetry?.()
    this.#cancelRetry = null
    for (let size = together; ; ) {
      const door = this.#deps.getDoor()
      const batch = door === null ? [] : nextOf(await this.#load(), door.shop, size)
      if (door === null || batch.length === 0) return
      const end = await this.#send(door, batch)
      if (end === 'later') return this.#retryLater()
      // One that the edge does not understand must not take the others with it.
      if (end === 'refused' && batch.length > 1) size = 1
      else await this.#remove(batch)
      if (end === 'refused' && batch[0] !== undefined && batch[0].kind !== 'outcome') this.#refused.add(idOf(batch[0]))
    }
  }

  async #send({ edge, token }: EdgeDoor, batch: readonly Waiting[]): Promise<'taken' | 'refused' | 'later'> {
    const [first] = batch
    const answer = await fetchJson(this.#deps.env.fetch, {
      url: `${edge}/api/desk/${pathOf[first?.kind ?? 'outcome']}`,
      method: 'POST',
      body: first === undefined || first.kind === 'outcome' ? { outcomes: batch.map(({ body }) => body) } : first.body,
      token,
      schema: v.unknown(),
    })
    if (answer.ok) return 'taken'
    const { reason } = answer
    const isForNow = reason.kind === 'network' || [401, 408, 429].includes(reason.status) || reason.status >= 500
    if (!isForNow) this.#deps.env.log.warn('desk post refused', { kind: first?.kind ?? '', code: reason.error.code })
    return isForNow ? 'later' : 'refused'
  }

  #remove(sent: readonly Waiting[]): Promise<void> {
    const ids = new Set(sent.map(idOf))
    return this.#load().then((held) =>
      this.#deps.store.saveSetting(
        setting,
        held.filter((one) => !ids.has(idOf(one))),
      ),
    )
  }

  #retryLater(): void {
    this.#cancelRetry = this.#deps.env.setTimer(() => {
      this.drain().catch(() => undefined) // the next post or sign-in tries again
    }, retryMs)
  }

  async #load(): Promise<Waiting[]> {
    return (await this.#deps.store.loadSetting(setting, v.array(waitingSchema))) ?? []
  }

  /** Reading, changing and writing the list is one step; the shop's store may be emptied between two. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work, work)
    this.#turn = done.catch(() => undefined) // its caller hears of it
    return done
  }
}

const pathOf = { outcome: 'draft-outcomes', answer: 'kept-answers', question: 'open-questions' } as const

function idOf(waiting: Waiting): string {
  return waiting.kind === 'answer' ? waiting.body.importId : waiting.body.id
}

function nextOf(held: readonly Waiting[], shop: string, size: number): Waiting[] {
  const own = held.filter((one) => one.shop === shop)
  const [first] = own
  if (first === undefined || first.kind !== 'outcome') return own.slice(0, 1)
  return own.filter(({ kind }) => kind === 'outcome').slice(0, size)
}

/** Outcomes are many and each says little; words that somebody wants kept stay. */
function trim(waiting: Waiting[]): Waiting[] {
  const beyond = waiting.length - keptMost
  const dropped = new Set(waiting.filter(({ kind }) => kind === 'outcome').slice(0, Math.max(0, beyond)))
  return waiting.filter((one) => !dropped.has(one))
}
