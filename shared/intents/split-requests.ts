import type { DetectedRequest, IntentContext, RankedIntent } from './detect-requests.ts'
import { dropWithdrawn } from './drop-withdrawn.ts'
import { findClauses } from './find-clauses.ts'
import { isRequest } from './is-request.ts'
import { rankIntents } from './rank-intents.ts'
import { readClauses } from './read-clauses.ts'
import { isTaught } from './shop-layer.ts'

/** More requests than this nobody answers at once. */
const maxRequests = 3
/** How sure it is that a wish taken back asks for nothing. */
const taken = 0.95

/** The requests of a message: its clauses that stand on their own, or the message as one. */
export function splitRequests(text: string, context: IntentContext): DetectedRequest[] {
  const readWhole = (asked: string): DetectedRequest => toRequest(text, rankIntents(asked, context))
  if (context.layer !== undefined && isTaught(context.layer, text)) return [readWhole(text)]
  const found = findClauses(text)
  const clauses = dropWithdrawn(found, text)
  const isTakenBack = found.length === 0 ? isShortRefusal(text) : clauses.length === 0
  if (isTakenBack) return [toAck(readWhole(text))]
  const [first] = clauses
  if (clauses.length < 2 && clauses === found) return [readWhole(first?.asked ?? text)]
  const whole = readWhole(clauses === found ? text : clauses.map(({ text: one }) => one).join('，'))
  const requests = readClauses(clauses, whole, (one) => toRequest(one.text, rankIntents(one.asked, context)))
  const [only] = requests
  if (requests.length < 2) return [only !== undefined && !isRequest(whole) ? only : whole]
  return requests.sort((a, b) => b.probability - a.probability).slice(0, maxRequests)
}

/** 不退, 不换: too short to be a clause. */
function isShortRefusal(text: string): boolean {
  return /^[不别][退换改]$/.test(text.trim())
}

/** A wish that is taken back is noted; whatever it named is not asked for. */
function toAck(request: DetectedRequest): DetectedRequest {
  const rest = request.ranked.filter(({ intent, own }) => intent !== 'ack' && own === undefined)
  const others = rest.map((one) => ({ ...one, probability: one.probability * (1 - taken) }))
  const ranked: RankedIntent[] = [{ intent: 'ack', probability: taken }, ...others]
  return { intent: 'ack', probability: taken, text: request.text, ranked: normalise(ranked) }
}

function normalise(ranked: RankedIntent[]): RankedIntent[] {
  const sum = ranked.reduce((total, { probability }) => total + probability, 0)
  return ranked.map(({ intent, probability }) => ({ intent, probability: probability / sum }))
}

function toRequest(text: string, ranked: RankedIntent[]): DetectedRequest {
  const best: RankedIntent = ranked[0] ?? { intent: 'out_of_scope', probability: 0 }
  const own = best.own === undefined ? {} : { own: best.own }
  return { intent: best.intent, probability: best.probability, text: text.trim(), ranked, ...own }
}
