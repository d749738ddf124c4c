import type {
  ArticleOutcome,
  DayCount,
  KnowledgeFacts,
  KnowledgeReport,
  WeakArticle,
} from '../../protocol/knowledge-report.ts'
import { wilsonInterval, z90 } from './proportion.ts'

/** Above this share of unanswered questions an owner should act (FEATURES.md F18). */
export const actFromUnanswered = 0.3
/** An article is weak when at least this share of its answers surely went wrong. */
export const weakFrom = 0.2
/** Rows of a report; the rest stays in the lists of the desk. */
const listed = 10
const dayMs = 86_400_000
const weekDays = 7

/**
 * The weekly report of one shop. Coverage is the share of questions that were answered and not asked again. Articles
 * are ordered by what is certain of their trouble, so that one bad answer of one does not stand above thirty of a hundred.
 */
export function summariseWeek(facts: KnowledgeFacts): KnowledgeReport {
  const weeks = toWeeks(facts)
  const [before, current] = [weeks.at(-2), weeks.at(-1)]
  const questions = current?.questions ?? 0
  const answered = current?.answered ?? 0
  const coverage = current?.coverage ?? null
  const inWeek = facts.days.filter(({ day }) => day >= facts.from && day <= facts.to)
  return {
    shop: facts.shop,
    from: facts.from,
    to: facts.to,
    questions,
    answered,
    handedOff: sum(inWeek, ({ handedOff }) => handedOff),
    coverage,
    coverageChange: coverage === null || before?.coverage == null ? null : coverage - before.coverage,
    needsWork: questions - answered > actFromUnanswered * questions,
    weeks,
    unanswered: facts.unanswered
      .filter(({ articleId }) => articleId === null)
      .toSorted((a, b) => b.count - a.count || b.lastAt.localeCompare(a.lastAt))
      .slice(0, listed),
    weak: listWeak(facts.outcomes),
    newArticles: facts.newArticles.toSorted((a, b) => a.at.localeCompare(b.at)),
  }
}

/** Whole weeks back from this one, as far as there are days; the oldest first. */
function toWeeks({ days, from }: KnowledgeFacts): KnowledgeReport['weeks'] {
  const first = days.reduce((least, { day }) => (day < least ? day : least), from)
  const count = Math.ceil((Date.parse(from) - Date.parse(first)) / dayMs / weekDays)
  return Array.from({ length: count + 1 }, (_, at) => {
    const start = addDays(from, (at - count) * weekDays)
    const end = addDays(start, weekDays)
    const within = days.filter(({ day }) => day >= start && day < end)
    const questions = sum(within, (row) => row.questions)
    const answered = Math.min(
      questions,
      sum(within, (row) => row.answered),
    )
    return { from: start, questions, answered, coverage: questions === 0 ? null : answered / questions }
  })
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

function sum(days: DayCount[], of: (day: DayCount) => number): number {
  return days.reduce((total, day) => total + of(day), 0)
}

function listWeak(outcomes: ArticleOutcome[]): WeakArticle[] {
  return outcomes
    .map(toWeakArticle)
    .filter(({ surelyTroubled }) => surelyTroubled >= weakFrom)
    .toSorted((a, b) => b.surelyTroubled - a.surelyTroubled || b.uses - a.uses)
    .slice(0, listed)
}

function toWeakArticle({ articleId, title, uses, troubled, ...counts }: ArticleOutcome): WeakArticle {
  const reasons = [
    { reason: 'asked-again' as const, count: counts.askedAgain },
    { reason: 'rated-low' as const, count: counts.ratedLow },
    { reason: 'changed' as const, count: counts.changed },
    { reason: 'handed-off' as const, count: counts.handedOff },
  ]
  return {
    articleId,
    title,
    uses,
    troubled,
    surelyTroubled: wilsonInterval(Math.min(troubled, uses), uses, z90).low,
    reasons: reasons
      .filter(({ count }) => count > 0)
      .map((one) => ({ ...one, share: uses === 0 ? 0 : Math.min(1, one.count / uses) }))
      .toSorted((a, b) => b.count - a.count),
  }
}
