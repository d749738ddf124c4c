import type { IntentId } from '../protocol/intent-ids.ts'
import { type ClauseForm, isDependent, isItsPrice, isRemedy, readClauseForm } from './clause-forms.ts'
import type { DetectedRequest } from './detect-requests.ts'
import type { Clause } from './find-clauses.ts'
import { isRequest } from './is-request.ts'
import { nearPairs, reasonsFor, remedies } from './request-pairs.data.ts'

/** A clause must be this sure of its own intent to count as a request beside another. */
const floor = 0.81
const joinedFloor = 0.41
/** Less where the message as a whole says the same. */
const backedFloor = 0.41
/** Two intents that are easily confused must both be clear, and the whole message must show a trace of the weaker. */
const nearFloor = 0.885
const nearTrace = 0.03
/** A clause that only tells something counts when it is this clear. */
const toldFloor = 0.92
/** Whatever names goods or buying is easily read as one of these. */
const vague: ReadonlySet<IntentId> = new Set<IntentId>(['product_spec', 'how_to_order'])
const vagueFloor = 0.885

type Read = DetectedRequest & { clause: Clause; form: ClauseForm }

const near = new Set(nearPairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
/** Told, these only set the scene: 昨天拍的, 降价了, 我要三十台. */
const background: ReadonlySet<IntentId> = new Set<IntentId>([
  ...(['order_status', 'delivery_eta', 'how_to_order', 'price_promo', 'price_protect', 'price_compare'] as const),
  ...(['product_spec', 'size_advice', 'change_order', 'stock', 'usage_howto', 'product_recommend'] as const),
])
/** Asked in so many words, less is enough. */
const plain: Partial<Record<IntentId, RegExp>> = {
  price_promo: /(?:多少钱|什么价|啥价)[啊呀呢]?$/,
  stock: /有(?:现)?货[吗没么不嘛]/,
  invoice: /开(?:发|专)?票/,
}
const plainFloor = 0.58
/** 不然我投诉 gives weight to the request before it. */
const threatens = /不然|否则|要不|再不|就(?:去)?投诉/
/** A complaint beside a request is a second one only in so many words. */
const wantsToComplain = /(?:要|去|必须|打算|肯定|就).{0,6}(?:投诉|举报|投訴|舉報)(?!电话|渠道|吗|你们吗)/
const complains = /投诉|举报|投訴|舉報|12315|消协|工商|曝光/

/** The clauses that are requests of their own, the surest of each intent. */
export function readClauses(
  clauses: Clause[],
  whole: DetectedRequest,
  read: (clause: Clause) => DetectedRequest,
): DetectedRequest[] {
  const parts = joinDependents(clauses).map((clause): Read => {
    const request = read(clause)
    const complaint =
      wantsToComplain.test(clause.text) && !threatens.test(clause.text)
        ? { intent: 'complaint' as const, probability: 0.9 }
        : {}
    return { ...request, ...complaint, clause, form: readClauseForm(clause.asked) }
  })
  const standing = parts.filter((part) => isRequest(part) && isClear(part, whole))
  return distinct(standing.filter((part) => !isAbsorbed(part, standing, whole))).map(
    ({ clause: _clause, form: _form, ...request }) => request,
  )
}

/** 能改吗 after 地址写错了 is one clause with it. */
function joinDependents(clauses: Clause[]): Clause[] {
  const joined: Clause[] = []
  for (const clause of clauses) {
    const previous = joined.at(-1)
    const tells = previous !== undefined && readClauseForm(previous.asked) === 'tells'
    const leans =
      isDependent(clause.asked) || (tells && isRemedy(clause.asked)) || isItsPrice(clause.asked, previous?.asked)
    if (previous !== undefined && !clause.joined && leans)
      Object.assign(previous, { text: `${previous.text}，${clause.text}`, asked: `${previous.asked}，${clause.asked}` })
    else joined.push({ ...clause })
  }
  return joined
}

function isClear({ intent, own, probability, form, clause }: Read, whole: DetectedRequest): boolean {
  if (own !== undefined) return probability >= joinedFloor
  if (intent === 'complaint' && !complains.test(clause.text)) return false
  if (intent === 'complaint' && threatens.test(clause.text)) return false
  if (form !== 'asks' && background.has(intent) && (form === 'tells' || intent === 'how_to_order')) return false
  if (clause.joined) return probability >= joinedFloor
  if (form === 'supposes') return false
  if (form === 'asks' && plain[intent]?.test(clause.asked) === true) return probability >= plainFloor
  if (form !== 'tells' && intent === whole.intent && whole.probability >= joinedFloor) return probability >= backedFloor
  if (vague.has(intent) && probability < vagueFloor) return false
  return probability >= (form === 'tells' ? toldFloor : floor)
}

/** Whether another clause says what is wanted and this one only why, or both ask one thing. */
function isAbsorbed(part: Read, all: Read[], whole: DetectedRequest): boolean {
  return all.some((other) => {
    if (other === part || other.intent === part.intent || other.own !== undefined) return false
    if (part.form === 'tells' && isReason(part, other, all.indexOf(part) < all.indexOf(other))) return true
    if (!near.has(`${part.intent} ${other.intent}`) || part.clause.joined || other.clause.joined) return false
    const weaker = shareOf(whole, part.intent) < shareOf(whole, other.intent)
    return weaker && (part.probability < nearFloor || shareOf(whole, part.intent) < nearTrace)
  })
}

function isReason(told: Read, asked: Read, comesFirst: boolean): boolean {
  if (told.intent === 'quality_problem' && remedies.includes(asked.intent)) return true
  const isFree = comesFirst || told.intent === 'change_address'
  return isFree && reasonsFor[told.intent]?.includes(asked.intent) === true
}

function shareOf(whole: DetectedRequest, intent: IntentId): number {
  return whole.ranked.find((one) => one.intent === intent)?.probability ?? 0
}

/** The surest clause of each intent. */
function distinct(requests: Read[]): Read[] {
  const byIntent = new Map<string, Read>()
  for (const request of requests) {
    const id = request.own ?? request.intent
    const known = byIntent.get(id)
    if (known === undefined || known.probability < request.probability) byIntent.set(id, request)
  }
  return [...byIntent.values()]
}
