import type { ClaimSentence, FoundClaim } from './claim-sentence.ts'
import { overMasked } from './mask-measures.ts'

const span = overMasked('C\\s*(?:到|至|[-~–—])+\\s*C')
/** 晚上十二点之前都有人工客服在. */
const untilEnd = overMasked('(?:最晚|一直)?(?:到|在)?\\s*C\\s*(?:之前|以前|前)?(?:都|一直)?(?:有|在)')
const people = /(?:人工|客服|专人|有人)[^,，。]{0,4}(?:在|值班|接待|回|守)/
const serviceHours = /客服|人工|在线|上班|值班|接待|服务时间|营业/

/** When people answer: from one time of day to another. */
export function readSpans({ folded, masked }: ClaimSentence): FoundClaim[] {
  if (!serviceHours.test(folded)) return []
  const spans = readFromTo(masked)
  return spans.length > 0 || !people.test(folded) ? spans : readEnds(masked)
}

const aspect = { id: 'service-hours', label: '人工客服的时间' }

function readFromTo(masked: ClaimSentence['masked']): FoundClaim[] {
  return [...masked.text.matchAll(span)].flatMap((match) => {
    const from = masked.measures[masked.measureAt(match.index) ?? -1]
    const to = masked.measures[masked.measureAt(match.index + match[0].length - 1) ?? -1]
    if (from === undefined || to === undefined) return []
    return [{ aspect, value: { kind: 'span' as const, from: from.low, to: to.low }, start: from.start, end: to.end }]
  })
}

function readEnds(masked: ClaimSentence['masked']): FoundClaim[] {
  return [...masked.text.matchAll(untilEnd)].flatMap((match) => {
    const at = [...match[0]].findIndex((_, index) => masked.measureAt(match.index + index) !== undefined)
    const to = masked.measures[masked.measureAt(match.index + at) ?? -1]
    if (to === undefined || to.low < 12 * 60) return []
    return [{ aspect, value: { kind: 'span' as const, from: null, to: to.low }, start: to.start, end: to.end }]
  })
}
