import { isLive } from '../knowledge/is-live.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { Basis } from '../protocol/conversation.ts'
import { articleFactName } from './article-fact.ts'
import { isFor } from './get-shop-layer.ts'
import type { TurnContext, TurnPiece } from './turn-piece.ts'

/** What fits a quick reply. */
const chipLength = 8
const chipLimit = 3

/**
 * Questions that go on from the article which answered last: of articles that may be quoted here and now, and that this
 * conversation has not come to yet. A question that is too long for a quick reply is not cut, but left out.
 */
export function offerRelated(context: TurnContext, pieces: readonly TurnPiece[]): string[] {
  const { input, sources, merged } = context
  const last = pieces.findLast(({ result, basis }) => result === 'answered' && basis.kind === 'article')
  if (last?.basis.kind !== 'article' || pieces.some(({ result }) => result !== 'answered')) return []
  const article = sources.knowledge.getArticle(last.basis.articleId)
  const asked = askedBefore(context, pieces)
  return (article?.relatedIds ?? [])
    .flatMap((id) => sources.knowledge.getArticle(id) ?? [])
    .filter((one) => !asked.has(one.id) && isLive(one, input.now) && one.locale === article?.locale)
    .filter((one) => isFor(one, merged.productId ?? input.page.productId))
    .flatMap((one) => shortestQuestion(one) ?? [])
    .slice(0, chipLimit)
}

function askedBefore({ input: { state } }: TurnContext, pieces: readonly TurnPiece[]): ReadonlySet<string> {
  const before = [...state.recent, ...state.tried].flatMap(({ basis }) => (basis === null ? [] : idOf(basis)))
  const walked = state.facts.filter(({ name }) => name === articleFactName).map(({ value }) => String(value))
  return new Set([...before, ...walked, ...pieces.flatMap(({ basis }) => idOf(basis)), ...factsOf(pieces)])
}

function factsOf(pieces: readonly TurnPiece[]): string[] {
  return pieces.flatMap(({ facts }) =>
    facts.flatMap(({ name, value }) => (name === articleFactName ? String(value) : [])),
  )
}

function idOf(basis: Basis): string[] {
  return basis.kind === 'article' ? [basis.articleId] : []
}

function shortestQuestion({ questions }: FeedArticle): string | undefined {
  return questions.filter((question) => [...question].length <= chipLength).toSorted((a, b) => a.length - b.length)[0]
}
