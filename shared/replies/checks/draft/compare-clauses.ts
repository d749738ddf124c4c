import type { DraftFault } from '../../check-draft.ts'
import type { Aligned } from './align-clauses.ts'
import { marksOf } from './clause-marks.ts'
import type { DraftSign } from './draft-sign.ts'
import { findOpposites } from './find-opposites.ts'
import { findTurned } from './find-turned.ts'

/** Signs of clauses put beside the clauses that they rest on: what finds none, and what the two say differently. */
export function compareClauses(ours: readonly Aligned[], theirs: readonly Aligned[]): DraftSign[] {
  return [
    ...ours.flatMap((one) => looseSigns('strange', 'new-words', one)),
    ...theirs.flatMap((one) => looseSigns('missed', 'dropped', one)),
    ...markSigns('came', 'claim', [ours, theirs]),
    ...markSigns('left', 'dropped', [theirs, ours]),
    ...findOpposites(ours, theirs).map(({ isNear, words, share }) => ({
      sign: `${fitOf(share)}-${isNear ? 'opposite-near' : 'opposite'}`,
      reason: 'contradiction' as const,
      words,
    })),
    ...findTurned(ours, theirs).map((words) => ({ sign: 'flip', reason: 'contradiction' as const, words })),
  ]
}

/** What no clause accounts for must weigh so much: one word alone is no strange clause. */
const lightest = 1.2

function looseSigns(sign: string, reason: DraftFault, { clause, share, weight }: Aligned): DraftSign[] {
  const level = share < 0.35 ? 3 : share < 0.55 ? 5 : share < 0.75 ? 7 : undefined
  return weight * (1 - share) < lightest || level === undefined
    ? []
    : [{ sign: `${sign}-${level}`, reason, words: clause.text.trim() }]
}

function fitOf(share: number): string {
  return share > 0.85 ? 'tight' : share > 0.6 ? 'part' : 'free'
}

/** Marks of a clause that no clause it rests on bears. */
function markSigns(
  sign: string,
  reason: DraftFault,
  [clauses, others]: [readonly Aligned[], readonly Aligned[]],
): DraftSign[] {
  const marks = others.map(({ clause }) => marksOf(clause.text))
  return clauses.flatMap(({ clause, to, share }) => {
    const fit = fitOf(share)
    const words = clause.text.trim()
    return [...marksOf(clause.text)].flatMap((mark) =>
      to.some((at) => marks[at]?.has(mark))
        ? []
        : [
            { sign: `${sign}-${mark}`, reason, words },
            { sign: `${fit}-${sign}-${mark}`, reason, words },
          ],
    )
  })
}
