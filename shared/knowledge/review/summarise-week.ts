import {
  type DeskReport,
  type FirstThing,
  firstThings,
  type ReportFacts,
  reportRows,
  type TopicWeek,
} from '../../protocol/desk-report.ts'

/** Above this share of unanswered questions an owner should act (FEATURES.md F18). */
export const actFromUnanswered = 0.3
/** Fewer shoppers than this are no matter of a week. */
const leastShoppers = 2

/** The weekly report of one shop: the counts in their order, what changed, and what to do first. */
export function summariseWeek(facts: ReportFacts): Omit<DeskReport, 'weeks'> {
  const { week, before, articles, countedSince, from } = facts
  return {
    ...facts,
    coverageChange: week.coverage === null || before.coverage === null ? null : week.coverage - before.coverage,
    needsWork: week.unanswered > actFromUnanswered * week.asked,
    isPartial: countedSince !== null && week.answered !== null && countedSince > startOfDay(from),
    topics: facts.topics.toSorted(byHarm).slice(0, reportRows),
    groups: facts.groups.toSorted((a, b) => b.count - a.count || a.id.localeCompare(b.id)).slice(0, reportRows),
    weak: facts.weak.slice(0, reportRows),
    variants: facts.variants.slice(0, reportRows),
    articles: articles.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, reportRows),
    added: articles.filter(({ change }) => change === 'added').length,
    changed: articles.filter(({ change }) => change === 'changed').length,
    first: chooseFirst(facts),
  }
}

/** Midnight in Beijing that begins a day. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00.000+08:00`).toISOString()
}

function byHarm(a: TopicWeek, b: TopicWeek): number {
  return b.asked - a.asked || b.unanswered - a.unanswered || a.topic.localeCompare(b.topic)
}

/** What concerned the most shoppers; a campaign that runs out waits for nobody and goes before what is as large. */
function chooseFirst({ groups, weak, variants, ending }: ReportFacts): FirstThing[] {
  const things: FirstThing[] = [
    ...ending.map((one): FirstThing => ({ kind: 'renew', ...one, count: 0 })),
    ...groups
      .filter(({ count }) => count >= leastShoppers)
      .map(({ id, text, count }): FirstThing => ({ kind: 'write', groupId: id, text, count })),
    ...weak.map(({ articleId, title, troubled }): FirstThing => ({ kind: 'mend', articleId, title, count: troubled })),
    ...variants
      .filter(({ isDecided }) => isDecided)
      .map(({ articleId, title, text }): FirstThing => ({ kind: 'choose', articleId, title, text, count: 0 })),
  ]
  const urgent = things.filter(({ kind }) => kind === 'renew').slice(0, 1)
  const rest = things.filter((thing) => !urgent.includes(thing)).toSorted((a, b) => b.count - a.count)
  return [...urgent, ...rest].slice(0, firstThings)
}
