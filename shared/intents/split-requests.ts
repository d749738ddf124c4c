import { intentCatalogue } from './catalogue.ts'
import type { DetectedRequest, IntentContext, RankedIntent } from './detect-requests.ts'
import { rankIntents } from './rank-intents.ts'
import { isTaught } from './shop-layer.ts'

/** A clause must be this sure of its own intent to count as a request of its own. */
const clauseFloor = 0.5
/** And more so when the message as a whole says something else. */
const maxRequests = 3

const marks = /[,，。.!！?？;；、~\n]+|\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u
// 还有 joins only after a pause or a particle: 还有没有货 and 还有减5元 ask one thing.
const joins =
  /(?<=^|[\s,，。.?？!！；;吗呢啊么吧不])还有(?!没|有|吗|么|不|货|库存|现货|活动|优惠|券|赠|什么|别的|其[他它]|多少|几|减|码)(?:就是)?|另外(?![一两那])|顺便|以及|同时|再问一?下|再问个|再就是|对了|并且|\band also\b|\balso\b|\band\b/gi
// 订单 SY… 手机尾号 0618 names an order and asks nothing.
const numberWords = /我的|订单号?|单号|手机号?|尾号|后四位|电话|sy|[\d\s:：是的-]/gi

/** The requests of a message: its clauses that stand on their own, or the message as one. */
export function splitRequests(text: string, context: IntentContext): DetectedRequest[] {
  if (context.layer !== undefined && isTaught(context.layer, text)) return [toRequest(text, rankIntents(text, context))]
  const clauses = clausesOf(text)
  const read = (clause: Clause): DetectedRequest => toRequest(clause.text, rankIntents(clause.asked, context))
  const [first] = clauses
  if (clauses.length < 2) return [toRequest(text, rankIntents(first?.asked ?? text, context))]
  const whole = toRequest(text, rankIntents(text, context))
  const requests = distinct(clauses.map(read).filter((part) => isRequest(part) && part.probability >= clauseFloor))
  const [only] = requests
  if (requests.length < 2) return [only !== undefined && !isRequest(whole) ? only : whole]
  return requests.sort((a, b) => b.probability - a.probability).slice(0, maxRequests)
}

/** Talk around a request is no request; asking for a person or complaining is one. */
function isRequest({ intent, own }: DetectedRequest): boolean {
  if (own !== undefined) return true
  if (intent === 'human_agent' || intent === 'complaint') return true
  return intentCatalogue[intent].group !== 'talk'
}

/** The surest clause of each intent. */
function distinct(requests: DetectedRequest[]): DetectedRequest[] {
  const byIntent = new Map<string, DetectedRequest>()
  for (const request of requests) {
    const id = request.own ?? request.intent
    const known = byIntent.get(id)
    if (known === undefined || known.probability < request.probability) byIntent.set(id, request)
  }
  return [...byIntent.values()]
}

/** A clause as it stands, and without the numbers that only name an order. */
type Clause = { text: string; asked: string }

/** Clauses at punctuation, blanks and joining words; numbers stay with the clause before them, or after. */
function clausesOf(text: string): Clause[] {
  const pieces = text
    .replace(joins, '，')
    .split(marks)
    .map((piece) => piece.trim())
  const clauses: Clause[] = []
  let lead = { text: '', asked: '' }
  for (const piece of pieces.filter((one) => one !== '')) {
    const previous = clauses.at(-1)
    const asked = isNumber(piece) ? '' : `${piece} `
    if (!isShort(piece)) {
      clauses.push({ text: `${lead.text}${piece}`, asked: `${lead.asked}${piece}` })
      lead = { text: '', asked: '' }
    } else if (previous === undefined) lead = { text: `${lead.text}${piece} `, asked: `${lead.asked}${asked}` }
    else Object.assign(previous, { text: `${previous.text} ${piece}`, asked: `${previous.asked} ${asked}`.trim() })
  }
  return clauses
}

/** Too short to ask for anything by itself. */
function isShort(piece: string): boolean {
  return piece.length < 3 || isNumber(piece)
}

function isNumber(piece: string): boolean {
  return /\d/.test(piece) && piece.replace(numberWords, '') === ''
}

function toRequest(text: string, ranked: RankedIntent[]): DetectedRequest {
  const best: RankedIntent = ranked[0] ?? { intent: 'out_of_scope', probability: 0 }
  const own = best.own === undefined ? {} : { own: best.own }
  return { intent: best.intent, probability: best.probability, text: text.trim(), ranked, ...own }
}
