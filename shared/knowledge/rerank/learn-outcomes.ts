import { type FeedLearned, learnedLimits, type QuestionGroup } from '../../protocol/learned-ranking.ts'

/** What became of an article's answer to one question. */
export interface AnswerOutcome {
  group: QuestionGroup
  articleId: string
  /** Whoever asked, as a mark that only tells conversations apart. */
  conversation: string
  wasAccepted: boolean
  /** 1: somebody said or did so; less: nothing was heard, which says little. */
  strength: number
  at: Date
}

/** What was learned of one article for one group of questions. */
export interface LearnedLine {
  group: QuestionGroup
  articleId: string
  /** In odds on a logarithmic scale, within `learnedLimits.weight`. */
  weight: number
  /** Conversations that said so. */
  accepted: number
  rejected: number
  since: Date
}

const dayMs = 86_400_000
const halfLifeDays = 45
/** Fewer votes than these change nothing: one alone cannot move an article, however often he answers. */
const leastVotes = 4
/** So many votes are taken to be there already, evenly split. */
const priorVotes = 4
/** In so many groups one conversation has a say, the first of them. */
const groupsOfConversation = 6
/** Less is not worth a device's memory. */
const leastWeight = 0.1

/**
 * What outcomes come to: each conversation has one vote an article and group, the latest, and a say in few groups; votes
 * fade with time, and all of them together move an article by a bounded step. Those with the most votes come first.
 */
export function learnOutcomes(outcomes: readonly AnswerOutcome[], now: Date): LearnedLine[] {
  const ballots = new Map<string, Map<string, AnswerOutcome>>()
  const groupsOf = new Map<string, Set<string>>()
  for (const outcome of outcomes.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    if (!mayVote(groupsOf, outcome)) continue
    const about = `${groupKey(outcome.group)} ${outcome.articleId}`
    const votes = ballots.get(about)
    if (votes === undefined) ballots.set(about, new Map([[outcome.conversation, outcome]]))
    else votes.set(outcome.conversation, latestSure(votes.get(outcome.conversation), outcome))
  }
  return [...ballots.values()]
    .flatMap((votes) => toLine([...votes.values()], now))
    .toSorted((a, b) => b.accepted + b.rejected - a.accepted - a.rejected || keyOf(a).localeCompare(keyOf(b)))
}

/** What clients hold of the lines, within their limits. */
export function toFeedLearned(lines: readonly LearnedLine[]): FeedLearned {
  const groups = new Map<string, FeedLearned['groups'][number]>()
  for (const { group, articleId, weight } of lines) {
    const known = groups.get(groupKey(group))
    if (known === undefined && groups.size === learnedLimits.groups) continue
    const held = known ?? { of: group, weights: [] }
    groups.set(groupKey(group), held)
    // Coarse steps: a vote more is seldom news to every device.
    if (held.weights.length < learnedLimits.articlesOfGroup)
      held.weights.push([articleId, Math.round(weight * 20) / 20])
  }
  return { groups: [...groups.values()] }
}

function groupKey({ articleId, mark }: QuestionGroup): string {
  return `${articleId} ${mark}`
}

function keyOf({ group, articleId }: LearnedLine): string {
  return `${groupKey(group)} ${articleId}`
}

function mayVote(groupsOf: Map<string, Set<string>>, { conversation, group }: AnswerOutcome): boolean {
  const groups = groupsOf.get(conversation) ?? new Set()
  groupsOf.set(conversation, groups)
  const key = groupKey(group)
  if (groups.has(key)) return true
  if (groups.size === groupsOfConversation) return false
  groups.add(key)
  return true
}

/** Silence later takes back nothing that was said. */
function latestSure(before: AnswerOutcome | undefined, later: AnswerOutcome): AnswerOutcome {
  return before !== undefined && later.strength < before.strength ? before : later
}

function toLine(votes: readonly AnswerOutcome[], now: Date): LearnedLine[] {
  const [first] = votes
  if (first === undefined) return []
  let [net, all, fresh] = [0, priorVotes, 0]
  for (const { wasAccepted, strength, at } of votes) {
    const days = Math.max(0, now.getTime() - at.getTime()) / dayMs
    const counts = strength * 0.5 ** (days / halfLifeDays)
    net += wasAccepted ? counts : -counts
    all += counts
    fresh += strength
  }
  const weight = (learnedLimits.weight * net) / all
  if (fresh < leastVotes || Math.abs(weight) < leastWeight) return []
  const { group, articleId } = first
  const accepted = votes.filter(({ wasAccepted }) => wasAccepted).length
  const since = new Date(Math.min(...votes.map(({ at }) => at.getTime())))
  return [{ group, articleId, weight, accepted, rejected: votes.length - accepted, since }]
}
