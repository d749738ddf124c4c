import type { CompliancePlatform, Finding, FindingKind } from './finding.ts'

/** What became of a finding that an operator was shown. */
export type FindingOutcome = 'replaced' | 'edited' | 'sent-anyway'

/** How often one rule spoke on one day, for the owner. No words of the text are kept. */
export type FindingCount = {
  /** The shop's calendar day, YYYY-MM-DD. */
  day: string
  platform: CompliancePlatform
  kind: FindingKind
  rule: string
  replaced: number
  edited: number
  sentAnyway: number
}

/** One reply that was settled: what had been found in it while it was typed, and what became of that. */
export type SettledFinding = { day: string; platform: CompliancePlatform; finding: Finding; outcome: FindingOutcome }

/** Adds settled findings to the counts; order of days, then of how often. */
export function countFindings(counts: readonly FindingCount[], settled: readonly SettledFinding[]): FindingCount[] {
  const byKey = new Map(counts.map((count) => [keyOf(count), { ...count }]))
  for (const { day, platform, finding, outcome } of settled) {
    const { kind, rule } = finding
    const fresh = { day, platform, kind, rule, replaced: 0, edited: 0, sentAnyway: 0 }
    const count = byKey.get(keyOf(fresh)) ?? fresh
    if (outcome === 'replaced') count.replaced += 1
    else if (outcome === 'edited') count.edited += 1
    else count.sentAnyway += 1
    byKey.set(keyOf(count), count)
  }
  return [...byKey.values()].sort((a, b) => a.day.localeCompare(b.day) || totalOf(b) - totalOf(a))
}

function keyOf({ day, platform, rule }: FindingCount): string {
  return JSON.stringify([day, platform, rule])
}

function totalOf({ replaced, edited, sentAnyway }: FindingCount): number {
  return replaced + edited + sentAnyway
}
