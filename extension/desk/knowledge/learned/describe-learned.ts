import type { LearnedAnswer } from '../../../../shared/protocol/desk-learned.ts'

/** 5 票采纳，1 票没采纳. */
export function describeVotes({ accepted, rejected }: LearnedAnswer): string {
  const said = [...(accepted > 0 ? [`${accepted} 票采纳`] : []), ...(rejected > 0 ? [`${rejected} 票没采纳`] : [])]
  return said.join('，')
}
