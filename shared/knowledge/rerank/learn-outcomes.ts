import { isHan, toTerms } from '../to-terms.ts'

/** What became of an article's answer to one question. */
export interface AnswerOutcome {
  articleId: string
  question: string
  /** Whoever asked, as a mark that only tells shoppers apart. */
  shopper: string
  wasAccepted: boolean
  at: Date
}

/** What a shop's shoppers taught its ranking, in odds on a logarithmic scale. */
export interface LearnedRanking {
  /** By article, whatever was asked. */
  articles: ReadonlyMap<string, number>
  /** By article and word of the question (`pairKey`). */
  pairs: ReadonlyMap<string, number>
}

const dayMs = 86_400_000
const halfLifeDays = 45
/** Fewer shoppers than these change nothing: one alone cannot move an article, however often he answers. */
const leastShoppers = 3
/** So many votes are taken to be there already, evenly split. */
const priorVotes = 4
const articleLimit = 0.4
const pairLimit = 0.8

/** The name of an article together with a word that it was asked with. */
export function pairKey(articleId: string, term: string): string {
  return `${articleId} ${term}`
}

/** The words of a question that outcomes are kept by; single characters say too little. */
export function termsToLearn(question: string): string[] {
  return [...new Set(toTerms(question))].filter((term) => !isHan(term) || term.length > 1)
}

/** Adjustments from outcomes: each shopper has one vote an article and word, the latest; votes fade with time. */
export function learnOutcomes(outcomes: readonly AnswerOutcome[], now: Date): LearnedRanking {
  const byArticle = new Ballots()
  const byPair = new Ballots()
  for (const outcome of outcomes.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    byArticle.cast(outcome.articleId, outcome)
    for (const term of termsToLearn(outcome.question)) byPair.cast(pairKey(outcome.articleId, term), outcome)
  }
  return { articles: byArticle.count(articleLimit, now), pairs: byPair.count(pairLimit, now) }
}

/** Votes by what they are about and by shopper; a later one takes the place of an earlier. */
class Ballots {
  readonly #votes = new Map<string, Map<string, AnswerOutcome>>()

  cast(about: string, outcome: AnswerOutcome): void {
    const votes = this.#votes.get(about)
    if (votes === undefined) this.#votes.set(about, new Map([[outcome.shopper, outcome]]))
    else votes.set(outcome.shopper, outcome)
  }

  count(limit: number, now: Date): Map<string, number> {
    const counted = new Map<string, number>()
    for (const [about, votes] of this.#votes) {
      if (votes.size >= leastShoppers) counted.set(about, limit * shareOf([...votes.values()], now))
    }
    return counted
  }
}

/** From -1, all rejected, to 1, all accepted; near 0 while there are few votes or they are old. */
function shareOf(votes: readonly AnswerOutcome[], now: Date): number {
  let [net, all] = [0, priorVotes]
  for (const { wasAccepted, at } of votes) {
    const days = Math.max(0, now.getTime() - at.getTime()) / dayMs
    const weight = 0.5 ** (days / halfLifeDays)
    net += wasAccepted ? weight : -weight
    all += weight
  }
  return net / all
}
