import { emptyReply, replyCues } from './reply-cues.data.ts'
import { termKind, termKinds, toSearchTerms } from './to-terms.ts'

/** How much a turn counts the further back it lies. */
const fading = 0.55
const cueShare = 1.1
const missShare = 0.35
const sharedShare = 1.6
const emptyShare = 0.3
const usualLength = 14

/** How well a reply answers the turns so far, the last of which is the shopper's. Only the order of such scores means something. */
export function scoreReply(turns: readonly string[], reply: string): number {
  const last = turns.at(-1) ?? ''
  const said = new Set(toSearchTerms(reply))
  let shared = 0
  let share = 1
  for (const turn of turns.toReversed().slice(0, 6)) {
    shared += share * coverOf(new Set(toSearchTerms(turn)), said)
    share *= fading
  }
  const length = [...reply].length
  const brief = Math.log((length + 3) / (usualLength + 3))
  return sharedShare * shared + cueOf(last, reply) - (emptyReply.test(reply) ? emptyShare : 0) - 0.12 * Math.abs(brief)
}

/** Of what a turn names, the share that the reply names too, for replies of usual length. */
function coverOf(asked: ReadonlySet<string>, said: ReadonlySet<string>): number {
  let common = 0
  for (const term of asked) if (said.has(term)) common += weightOf(term)
  let mass = 0
  for (const term of said) mass += weightOf(term)
  let own = 0
  for (const term of asked) own += weightOf(term)
  return common / Math.sqrt(Math.max(4, mass) * Math.max(4, own))
}

function weightOf(term: string): number {
  const kind = termKind(term)
  if (kind === termKinds.single) return 0.6
  return kind === termKinds.thing || kind === termKinds.asking ? 0.5 : 1.4
}

/** Whether the reply looks like an answer to what the line calls for. */
function cueOf(line: string, reply: string): number {
  const called = replyCues.filter(({ asks }) => asks.test(line))
  if (called.length === 0) return 0
  const met = called.filter(({ answers }) => answers.test(reply)).length
  return (cueShare * met) / called.length - (met === 0 ? missShare : 0)
}
