import { type FeedLearned, learnedLimits, type QuestionGroup } from '../../protocol/learned-ranking.ts'
import { countDifferent, type Voter } from './voters.ts'

/** What became of an article's answer to one question. */
export interface AnswerOutcome {
  group: QuestionGroup
  articleId: string
  /** Where it was asked, as a mark that only tells conversations apart. */
  conversation: string
  voter: Voter
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
  /** Voters that said so. */
  accepted: number
  rejected: number
  since: Date
}

const dayMs = 86_400_000
const halfLifeDays = 45
/** Fewer votes than these change nothing. */
const leastVotes = 4
/** So many who are certainly different have to say the same: two networks, however patient, are not enough. */
const leastVoters = 3
/** A side weighs no more than this for each who is certainly different on it: votes of one network add up over weeks. */
const votesOfVoter = 2
/** So many votes are taken to be there already, evenly split. */
const priorVotes = 4
/**
 * In so many groups one conversation has a say, and one voter: the first of them. A voter's are more, since a whole
 * office or a carrier's customers may share one.
 */
const [groupsOfConversation, groupsOfVoter] = [6, 24]
/** Less is not worth a device's memory. */
const leastWeight = 0.1

/**
 * What outcomes come to: each voter has one vote an article and group, the latest, and a say in few groups; votes fade
 * with time, and all of them together move an article by a bounded step. Those with the most votes come first.
 */
export function learnOutcomes(outcomes: readonly AnswerOutcome[], now: Date): LearnedLine[] {
  const ballots = new Map<string, Map<Voter, AnswerOutcome>>()
  const maySpeak = [createSay(groupsOfConversation), createSay(groupsOfVoter)] as const
  for (const outcome of outcomes.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const { conversation, voter, group, articleId } = outcome
    if (!maySpeak[0](conversation, groupKey(group)) || !maySpeak[1](voter, groupKey(group))) continue
    const about = `${groupKey(group)} ${articleId}`
    const votes = ballots.get(about)
    if (votes === undefined) ballots.set(about, new Map([[voter, outcome]]))
    else votes.set(voter, latestSure(votes.get(voter), outcome))
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

/** Whether somebody has a say in a group: in so many, the first ones. */
function createSay(most: number): (who: string, group: string) => boolean {
  const groupsOf = new Map<string, Set<string>>()
  return (who, group) => {
    const groups = groupsOf.get(who) ?? new Set()
    groupsOf.set(who, groups)
    if (groups.size < most) groups.add(group)
    return groups.has(group)
  }
}

/** Silence later takes back nothing that was said. */
function latestSure(before: AnswerOutcome | undefined, later: AnswerOutcome): AnswerOutcome {
  return before !== undefined && later.strength < before.strength ? before : later
}

function toLine(votes: readonly AnswerOutcome[], now: Date): LearnedLine[] {
  const [first] = votes
  if (first === undefined) return []
  const [accepting, rejecting] = [true, false].map((side) => votes.filter(({ wasAccepted }) => wasAccepted === side))
  const [yes, no] = [weigh(accepting ?? [], now), weigh(rejecting ?? [], now)]
  const weight = (learnedLimits.weight * (yes.counts - no.counts)) / (priorVotes + yes.counts + no.counts)
  const said = votes.reduce((sum, { strength }) => sum + strength, 0)
  const { voters } = weight > 0 ? yes : no
  if (said < leastVotes || voters < leastVoters || Math.abs(weight) < leastWeight) return []
  const { group, articleId } = first
  const since = new Date(Math.min(...votes.map(({ at }) => at.getTime())))
  return [{ group, articleId, weight, accepted: accepting?.length ?? 0, rejected: rejecting?.length ?? 0, since }]
}

/** How many certainly different voters one side has, and what their votes still count. */
function weigh(votes: readonly AnswerOutcome[], now: Date): { voters: number; counts: number } {
  const voters = countDifferent(votes.map(({ voter }) => voter))
  const counts = votes.reduce((sum, { strength, at }) => {
    const days = Math.max(0, now.getTime() - at.getTime()) / dayMs
    return sum + strength * 0.5 ** (days / halfLifeDays)
  }, 0)
  return { voters, counts: Math.min(counts, voters * votesOfVoter) }
}
