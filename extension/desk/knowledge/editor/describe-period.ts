const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** What a validity means at this moment: 未开始，还有 3 天开始. */
export function describePeriod(
  { from, to }: { from: string | null; to: string | null },
  now: Date,
): { tone: 'success' | 'warning' | 'plain'; text: string } {
  const [start, end] = [from === null ? null : Date.parse(from), to === null ? null : Date.parse(to)]
  const at = now.getTime()
  if (end !== null && at >= end) return { tone: 'warning', text: `已结束，${describeSpan(at - end)}前` }
  if (start !== null && at < start) return { tone: 'plain', text: `未开始，还有 ${describeSpan(start - at)}开始` }
  if (end !== null) return { tone: 'success', text: `生效中，还有 ${describeSpan(end - at)}结束` }
  return { tone: 'success', text: start === null ? '一直有效' : '生效中，不会自己结束' }
}

/** In the largest unit of which there are two or more. */
function describeSpan(ms: number): string {
  if (ms >= 2 * dayMs) return `${Math.floor(ms / dayMs)} 天`
  if (ms >= 2 * hourMs) return `${Math.floor(ms / hourMs)} 小时`
  if (ms >= 2 * minuteMs) return `${Math.floor(ms / minuteMs)} 分钟`
  return `${Math.ceil(ms / 1000)} 秒`
}
