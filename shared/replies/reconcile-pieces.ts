import { chooseConsistent } from '../knowledge/compose/choose-consistent.ts'
import type { ReadArticle } from '../knowledge/compose/contradict.ts'
import { chooseVariant } from '../knowledge/variants/choose-variant.ts'
import { askWhich } from './article-piece.ts'
import { toFacts } from './join-pieces.ts'
import type { TurnContext, TurnPiece } from './turn-piece.ts'

/**
 * Articles that answer several requests of one message stand in one reply: each is said once, of two that contradict each
 * other only the higher layer, and where neither is higher the shopper is asked which is meant.
 */
export function reconcilePieces(context: TurnContext, pieces: TurnPiece[]): TurnPiece[] {
  const once = pieces.filter(
    (piece, at) => idOf(piece) === null || pieces.findIndex((one) => idOf(one) === idOf(piece)) === at,
  )
  const told = once.filter((piece) => idOf(piece) !== null && piece.parts.length > 0)
  if (told.length < 2) return once
  const chosen = chooseConsistent(told.flatMap((piece) => read(context, piece) ?? []))
  const ids = chosen.articles.map(({ article }) => article.id)
  if (chosen.kind === 'say')
    return withFacts(once.filter((piece) => !told.includes(piece) || ids.includes(idOf(piece)!)))
  const [first] = told
  const { request, text = '' } = first!
  if (request === null) return once
  const articles = chosen.articles.map(({ article }) => article)
  const which = askWhich(context, { intent: request, probability: 1, isSure: true, text, ranked: [] }, articles)
  return [...once.filter((piece) => !ids.includes(idOf(piece) ?? '')), which]
}

/** The first article is the basis of the whole reply; the others are told as facts. */
function withFacts(pieces: TurnPiece[]): TurnPiece[] {
  const first = pieces.findIndex(({ result }) => result === 'answered')
  return pieces.map((piece, at) => (at === first || idOf(piece) === null ? piece : { ...piece, facts: toFacts(piece) }))
}

function idOf({ basis }: TurnPiece): string | null {
  return basis.kind === 'article' ? basis.articleId : null
}

function read({ sources, input }: TurnContext, piece: TurnPiece): ReadArticle | undefined {
  const article = sources.knowledge.getArticle(idOf(piece) ?? '')
  return article === undefined ? undefined : { article, answer: chooseVariant(article, input.visitorHash) }
}
