import type { ClaimSentence, FoundClaim } from './claim-sentence.ts'
import { overMasked } from './mask-measures.ts'

const span = overMasked('C\\s*(?:到|至|[-~–—])+\\s*C')
const serviceHours = /客服|人工|在线|上班|值班|接待|服务时间|营业/

/** When people answer: from one time of day to another. */
export function readSpans({ folded, masked }: ClaimSentence): FoundClaim[] {
  if (!serviceHours.test(folded)) return []
  return [...masked.text.matchAll(span)].flatMap((match) => {
    const from = masked.measures[masked.measureAt(match.index) ?? -1]
    const to = masked.measures[masked.measureAt(match.index + match[0].length - 1) ?? -1]
    if (from === undefined || to === undefined) return []
    const aspect = { id: 'service-hours', label: '人工客服的时间' }
    return [{ aspect, value: { kind: 'span' as const, from: from.low, to: to.low }, start: from.start, end: to.end }]
  })
}
