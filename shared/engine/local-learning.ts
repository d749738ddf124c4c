import * as v from 'valibot'
import { learnOutcomes, toFeedLearned } from '../knowledge/rerank/learn-outcomes.ts'
import { readOutcomes } from '../knowledge/rerank/read-outcomes.ts'
import { fingerprint } from '../knowledge/review/fingerprint.ts'
import type { Article } from '../protocol/article.ts'
import type { DraftOutcome } from '../protocol/draft-use.ts'
import type { FeedLearned } from '../protocol/learned-ranking.ts'
import { type LocalUse, localUseSchema } from '../protocol/local-shop.ts'
import type { Store } from '../store/store.ts'
import { KeptSetting } from './kept-setting.ts'

interface LocalLearningDeps {
  store: Store
  now(): number
  getArticle(id: string): Article | null
}

/** Older ones hardly count any more, and of more than these the newest do. */
const [daysBack, usesKept] = [90, 2_000]
const dayMs = 86_400_000

/** What ranking learns, with no edge, from what sellers do with drafts of this device's own articles. */
export class LocalLearning {
  readonly #deps: LocalLearningDeps
  readonly kept: KeptSetting<v.ArraySchema<typeof localUseSchema, undefined>>
  #learned: FeedLearned = { groups: [] }

  constructor(deps: LocalLearningDeps) {
    this.#deps = deps
    this.kept = new KeptSetting({
      ...{ store: deps.store, name: 'local-draft-uses', schema: v.array(localUseSchema), empty: [] },
    })
  }

  /** As of the last look. */
  get learned(): FeedLearned {
    return this.#learned
  }

  /** What is too old to count goes at every start, also where nobody drafts any more. */
  forgetOld(): Promise<void> {
    return this.kept.change((held) => {
      const young = mergeUses([], held, new Date(this.#deps.now()))
      return young.length === held.length ? held : young
    })
  }

  /** Works out anew what was learned: after every use, and after every change of the articles. */
  async look(): Promise<void> {
    const now = new Date(this.#deps.now())
    const uses = (await this.kept.get())
      .filter(({ articleId, answers }) => stampAnswers(this.#deps.getArticle(articleId)) === answers)
      .map(({ at, ...use }) => ({ ...use, at: new Date(at) }))
    this.#learned = toFeedLearned(learnOutcomes(readOutcomes([], uses, now), now))
  }

  /** A copied draft may have been sent or not, and of an answer that was reworded meanwhile nothing is learned. */
  async note({ id: useId, conversation, end, changed, articles, group, at }: DraftOutcome): Promise<void> {
    if (end === 'copied' || group === null) return
    const uses = articles.flatMap(({ id, version }): LocalUse[] => {
      const held = this.#deps.getArticle(id)
      const answers = held?.version === version ? stampAnswers(held) : null
      return answers === null ? [] : [{ useId, conversation, group, articleId: id, answers, changed, at }]
    })
    if (uses.length === 0) return
    await this.kept.change((held) => mergeUses(uses, held, new Date(this.#deps.now())))
    await this.look()
  }
}

/** Each once, the newest of them. */
export function mergeUses(told: readonly LocalUse[], held: readonly LocalUse[], now: Date): LocalUse[] {
  const since = new Date(now.getTime() - daysBack * dayMs).toISOString()
  const byKey = new Map([...told, ...held].map((one) => [`${one.useId} ${one.articleId}`, one]))
  return [...byKey.values()]
    .filter(({ at }) => at >= since)
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1))
    .slice(-usesKept)
}

/** Stands for the words that were offered: others, another stamp. */
function stampAnswers(article: Article | null): string | null {
  if (article === null || article.state !== 'live') return null
  return fingerprint('w', [JSON.stringify(article.answers)])
}
