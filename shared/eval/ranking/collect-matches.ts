import { SegmentBuilder } from '../../knowledge/build-segment.ts'
import { findCandidates } from '../../knowledge/find-candidates.ts'
import { createPart, judgeRarity } from '../../knowledge/index-part.ts'
import { measureMatch } from '../../knowledge/measure-match.ts'
import { readQuery } from '../../knowledge/read-query.ts'
import { toSearchedTexts } from '../../knowledge/searched-texts.ts'
import type { FeedArticle } from '../../protocol/article.ts'
import { type OutsideArticle, outsideArticles, toFeedArticle } from './outside-articles.ts'

/** A question and the candidates found for it: their measures, and which of them answer it. */
export interface Match {
  candidates: { measures: Float64Array; isRight: boolean }[]
  isAnswerable: boolean
  /** How much it says: the sum of what its terms count, in terms no article asks with. */
  words: number
  /** How much it counts when weights are fitted. */
  share: number
}

type Asked = { id: string; text: string; share: number; trade?: number | undefined }

const candidateLimit = 64
const variantsAsked = 6
/** Every seventh article is missing in each round, so that some questions have no answer. */
const missingStep = 7
/** A question in a shopper's own words tells more of what ranking meets than a left-out variant. */
const hardShare = 3
const now = new Date('2026-11-22T00:00:00.000Z')

/** Each variant asked while its article lacks it, and the hard questions asked of all. */
export function collectMatches(hard: readonly { id: string; text: string }[]): Match[] {
  const rounds = Array.from({ length: variantsAsked }, (_, round) => askVariants(round)).flat()
  const trades = new Map(outsideArticles.map(({ article, trade }) => [article.id, trade]))
  const all = outsideArticles.map((one) => toFeedArticle(one, one.article.questions))
  return [
    ...rounds,
    ...ask(
      all,
      hard.map((one) => ({ ...one, share: hardShare, trade: trades.get(one.id) })),
    ),
  ]
}

function askVariants(round: number): Match[] {
  const isMissing = (at: number): boolean => at % missingStep === round % missingStep
  const articles = outsideArticles
    .filter((_, at) => !isMissing(at))
    .map((one) =>
      toFeedArticle(
        one,
        one.article.questions.filter((_, at) => at !== round),
      ),
    )
  const asked = outsideArticles.flatMap(({ article: { id, questions }, trade }, at): Asked[] => {
    const text = questions[round]
    return text === undefined || questions.length < 2 ? [] : [{ id: isMissing(at) ? '-' : id, text, share: 1, trade }]
  })
  return ask(articles, asked)
}

/** Of another trade only goods compete: its ordering and returns answer the same question rightly too. */
function ask(articles: FeedArticle[], asked: Asked[]): Match[] {
  const builder = new SegmentBuilder()
  for (const article of articles) builder.add(toSearchedTexts(article))
  const parts = judgeRarity([createPart(builder.finish(), articles)])
  const byId = new Map<string, OutsideArticle>(outsideArticles.map((one) => [one.article.id, one]))
  return asked.map(({ id, text, share, trade }) => {
    const query = readQuery(parts, { text, now, locale: 'zh-CN' })
    const isUsable = (_: unknown, at: number): boolean => {
      const one = byId.get(articles[at]!.id)
      return trade === undefined || one?.trade === trade || one?.isOnlyHere === true
    }
    const candidates = findCandidates(parts, query, { limit: candidateLimit, isUsable }).map((place) => ({
      measures: measureMatch(parts, place, query).measures,
      isRight: articles[place.article]!.id === id,
    }))
    return { candidates, isAnswerable: id !== '-', words: query.mass / query.unseen, share }
  })
}
