import type { LearnedAnswer } from '../../../../shared/protocol/desk-learned.ts'

/** 5 段会话采纳，1 段会话没采纳. */
export function describeVotes({ accepted, rejected }: LearnedAnswer): string {
  const said = [
    ...(accepted > 0 ? [`${accepted} 段会话采纳`] : []),
    ...(rejected > 0 ? [`${rejected} 段会话没采纳`] : []),
  ]
  return said.join('，')
}
