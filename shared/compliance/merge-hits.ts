import type { TextSpan } from './finding.ts'
import type { Mark } from './marks.ts'
import type { ComplianceRule } from './rule.ts'

/** A rule that objects to a part of a folded text, and the mark that started it. */
export type Hit = { rule: ComplianceRule; mark: Mark; span: TextSpan }

/** Puts hits in the order of the text and makes one of those of a kind that overlap or touch. */
export function mergeHits(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const lastOfKind = new Map<string, Hit>()
  const merged: Hit[] = []
  for (const hit of sorted) {
    const last = lastOfKind.get(hit.rule.kind)
    if (last === undefined || hit.span.start > last.span.end) {
      const kept = { ...hit }
      lastOfKind.set(hit.rule.kind, kept)
      merged.push(kept)
      continue
    }
    last.span = { start: last.span.start, end: Math.max(last.span.end, hit.span.end) }
    if (outweighs(hit.rule, last.rule)) Object.assign(last, { rule: hit.rule, mark: hit.mark })
  }
  return merged
}

/** A law goes before a platform's rule, and what asks once more before what only shows. */
function outweighs(rule: ComplianceRule, than: ComplianceRule): boolean {
  const rank = ({ isPlatformRule = false, severity }: ComplianceRule): number =>
    (isPlatformRule ? 0 : 2) + (severity === 'block' ? 1 : 0)
  return rank(rule) > rank(than)
}
