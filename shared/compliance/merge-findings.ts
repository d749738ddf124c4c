import type { Finding } from './finding.ts'

/** Puts findings in the order of the text and keeps one of those that say the same of the same place. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      Number(b.severity === 'block') - Number(a.severity === 'block'),
  )
  const lastOfKind = new Map<string, Finding>()
  const merged: Finding[] = []
  for (const finding of sorted) {
    const last = lastOfKind.get(finding.kind)
    if (last !== undefined && finding.span.start < last.span.end) {
      last.span = { start: last.span.start, end: Math.max(last.span.end, finding.span.end) }
      if (finding.severity === 'block') last.severity = 'block'
      continue
    }
    const kept = { ...finding }
    lastOfKind.set(finding.kind, kept)
    merged.push(kept)
  }
  return merged
}
