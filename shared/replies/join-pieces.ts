import { toArticleFact } from './article-fact.ts'
import type { TurnPiece } from './turn-piece.ts'

/** Several articles as one answer: what each says in order, the first as its basis, every further one as a fact. */
export function joinPieces(pieces: TurnPiece[]): TurnPiece | null {
  const [first, ...others] = pieces
  if (first === undefined) return null
  return {
    ...first,
    parts: [first, ...others].flatMap(({ parts }) => parts),
    facts: [...first.facts, ...others.flatMap(toFacts)],
    handoff: first.handoff ?? others.find(({ handoff }) => handoff !== null)?.handoff ?? null,
  }
}

/** The article that a piece rests on, as a fact of the reply that another one leads. */
export function toFacts({ basis, facts }: TurnPiece): TurnPiece['facts'] {
  if (basis.kind !== 'article') return facts
  return [...facts, toArticleFact({ id: basis.articleId, title: basis.title, version: basis.version })]
}
