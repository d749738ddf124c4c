import type { CompliancePlatform, Finding } from '../protocol/writing.ts'
import type { ComplianceContext, Rewording, TextSpan } from './finding.ts'
import type { FoldedText } from './fold-text.ts'
import { findNear, type MarkIndex } from './mark-index.ts'
import type { Mark } from './marks.ts'
import { type Hit, mergeHits } from './merge-hits.ts'
import type { ComplianceRule, Near } from './rule.ts'
import { softerWords } from './rules/extreme.data.ts'
import { getSource } from './sources.ts'

type Where = { platform: CompliancePlatform; context: ComplianceContext; length: number }

/** What a list of rules has to say about the marks of a text, in the order of the text. */
export function findFindings(index: MarkIndex, rules: readonly ComplianceRule[], where: Where): Finding[] {
  const hits = rules.filter((rule) => speaks(rule, where)).flatMap((rule) => findHits(index, rule))
  return mergeHits(hits).map((hit) => toFinding(index, hit, where))
}

function findHits(index: MarkIndex, rule: ComplianceRule): Hit[] {
  const hits: Hit[] = []
  for (const name of rule.at.split(' ')) {
    let coveredTo = 0
    for (const mark of index.byClass.get(name)?.list ?? []) {
      // What was objected to already needs no second look.
      const span = mark.end <= coveredTo ? undefined : judge(index, rule, mark)
      if (span === undefined) continue
      hits.push({ rule, mark, span })
      coveredTo = span.end
    }
  }
  return hits
}

function speaks(rule: ComplianceRule, { platform, context }: Where): boolean {
  if (rule.exceptOn?.includes(platform)) return false
  if (rule.claims === undefined) return true
  return context.done === undefined ? rule.needsKnown !== true : !context.done.includes(rule.claims)
}

/** The units a rule objects to, from its first to its last word. */
function judge(index: MarkIndex, rule: ComplianceRule, mark: Mark): TextSpan | undefined {
  let { start, end } = mark
  for (const near of rule.with ?? []) {
    const found = findNear(index, mark, near)
    if (found === undefined) return undefined
    start = Math.min(start, found.start)
    end = Math.max(end, found.end)
  }
  const isExcused = rule.unless?.some((near) => isMet(index, mark, near)) ?? false
  return isExcused ? undefined : { start, end }
}

function isMet(index: MarkIndex, mark: Mark, near: Near | readonly Near[]): boolean {
  const all = 'any' in near ? [near] : near
  return all.every((one) => findNear(index, mark, one) !== undefined)
}

function toFinding(index: MarkIndex, hit: Hit, where: Where): Finding {
  const { rule } = hit
  const { platform, context } = where
  const span = toOriginal(index.folded, hit.span)
  // Whether something was done is not known here: say so, do not stand in the way.
  const severity = rule.claims !== undefined && context.done === undefined ? 'warn' : rule.severity
  const rewording = reword(index, hit, where)
  const source = getSource(rule.kind, rule.id, platform)
  const finding: Finding = { kind: rule.kind, rule: rule.id, span, severity, source, why: rule.why }
  return rewording === undefined ? finding : { ...finding, rewording }
}

function reword(
  { folded, clauses, sentences, meter }: MarkIndex,
  { rule: { replacement }, mark, span }: Hit,
  where: Where,
): Rewording | undefined {
  if (replacement === undefined) return undefined
  if (replacement.of === 'words') {
    const word = folded.text.slice(mark.start, mark.end)
    const text = softerWords[word] ?? replacement.text
    return text === '' ? undefined : { ...toOriginal(folded, mark), text }
  }
  const numbers = replacement.of === 'clause' ? clauses : sentences
  const passesCommas = replacement.of === 'sentence'
  const start = edge(folded, numbers, { from: span.start, step: -1, passesCommas })
  const end = edge(folded, numbers, { from: span.end - 1, step: 1, passesCommas })
  meter.steps += end - start
  if (start < 0) return undefined
  const original = toOriginal(folded, { start, end: end + 1 })
  return end - start > longestClause || original.end > where.length
    ? undefined
    : { ...original, text: replacement.text }
}

/** A clause longer than this is no clause; nothing is put in its place. */
const longestClause = 120

/** Walks to the end of a clause or sentence, a bounded way. */
function edge(
  { text }: FoldedText,
  numbers: readonly number[],
  { from, step, passesCommas }: { from: number; step: 1 | -1; passesCommas: boolean },
): number {
  let at = from
  for (let gone = 0; gone <= longestClause; gone += 1) {
    const next = at + step
    const isEnd = text[next] === ';' || (text[next] === ',' && !passesCommas)
    if (isEnd || numbers[next] !== numbers[from]) return at
    at = next
  }
  return at
}

/** The part of the original that units of the folded text came from. */
export function toOriginal({ starts, ends }: FoldedText, { start, end }: TextSpan): TextSpan {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
}
