import type { OutcomeOf } from '../../dialog/check-outcomes.ts'
import { freightWords } from '../../domain/returns/freight-words.ts'
import { type ReturnTerms, workOutReturn } from '../../domain/returns/work-out-return.ts'
import type { ActionDetails, ActionRule } from '../../protocol/action.ts'
import type { CardOf } from '../../protocol/cards.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { fillable } from '../acts/fillable.ts'
import { previewAct } from '../acts/preview-act.ts'
import { ruleSentences } from '../acts/rule-sentences.data.ts'
import { formatDeadline, wordsOfOptions } from './aftersale-values.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { type AlongInput, alongValues, factsOfBack, toAlong } from './return-along.ts'

/** What a return would come to, on a card to agree to. */
export const checkReturnTerms: Check<'return-terms'> = (context) => weigh('open_return', context)

/** Both end in the same ways. */
type TermsOutcome = OutcomeOf<'return-terms'> & OutcomeOf<'exchange-terms'>
type TermsResult = Omit<CheckResult, 'outcome'> & { outcome: TermsOutcome }

/** The same for an exchange. */
export const checkExchangeTerms: Check<'exchange-terms'> = (context) => weigh('open_exchange', context)

async function weigh(kind: 'open_return' | 'open_exchange', context: CheckContext): Promise<TermsResult> {
  const preview = await previewAct(kind, context)
  if (!preview.ok) return bare<'return-terms'>(context, preview.reason)
  const { order, judged, action } = preview
  if (action.kind !== kind) return bare<'return-terms'>(context, 'unavailable')
  if (judged.verdict === 'refuse') return refused(judged.because, judged.details, context)
  const line = order.lines.find(({ id }) => id === action.line)
  if (line === undefined) return bare<'return-terms'>(context, 'unavailable')
  const { quantity } = action
  const terms = workOutReturn({ order, lineId: line.id, quantity, policy: context.sources.catalogue.returnPolicy })
  const told = toldOf(terms, context)
  const card = toCard(kind, { order, line, details: judged.details, told }, context)
  const isReturn = kind === 'open_return'
  const values = { ...fillable(judged.details), ...(isReturn ? alongValues(told) : {}) }
  const facts = isReturn ? factsOfBack(order.id, told) : []
  return {
    ...bare<'return-terms'>(context, 'ready'),
    values,
    card,
    facts: [...factsOfRefund(order, judged.details, told), ...facts],
  }
}

function refused(because: ActionRule, details: ActionDetails, context: CheckContext): TermsResult {
  const { photos } = context.slots
  if (because === 'needs-photo') return bare<'return-terms'>(context, photos === undefined ? 'needs-photo' : 'no-photo')
  const deadline = formatDeadline(details.deadline, context.input.now)
  return {
    ...bare<'return-terms'>(context, 'refused'),
    values: { ...fillable(details), deadline, why: ruleSentences[because] },
  }
}

const reasonWords = {
  'change-of-mind': '不想要了',
  'wrong-size': '尺码不合适',
  quality: '质量有问题',
  'wrong-item': '发错或少发',
} as const

function factsOfRefund({ id }: Order, { refundMinor }: ActionDetails, { isProven, now }: AlongInput): Fact[] {
  if (!isProven || typeof refundMinor !== 'number') return []
  return [{ name: 'refund.amountMinor', value: refundMinor, source: `订单 ${id} · 退货规则`, at: now.toISOString() }]
}

function toldOf(terms: ReturnTerms, { sources, input: { proof, now } }: CheckContext): AlongInput {
  return { terms, coupons: sources.catalogue.coupons, isProven: proof === 'identity', now }
}

type Terms = { order: Order; line: OrderLine; details: ActionDetails; told: AlongInput }

function toCard(
  kind: 'open_return' | 'open_exchange',
  { order, line, details, told }: Terms,
  { slots, sources }: CheckContext,
): CardOf<'confirm'> {
  const target = sources.catalogue.skus.find(({ id }) => id === slots.targetSku)
  const isReturn = kind === 'open_return'
  return {
    kind: 'confirm',
    title: isReturn ? '确认退货' : '确认换货',
    orderId: order.id,
    rows: [
      { label: '商品', after: `${line.title} × ${String(details.quantity ?? slots.quantity ?? 1)}` },
      ...(isReturn || target === undefined
        ? []
        : [{ label: '换成', before: wordsOfOptions(line.options), after: wordsOfOptions(target.options) }]),
      { label: '原因', after: reasonWords[slots.reason ?? 'quality'] },
      { label: '怎么寄回', after: slots.returnMethod === 'pickup' ? '上门取件' : '自己寄回' },
      ...(slots.photos === undefined || slots.photos.length === 0
        ? []
        : [{ label: '照片', after: `${slots.photos.length} 张` }]),
      ...(isReturn ? toAlong(told).map(({ label, text }) => ({ label, after: text })) : []),
    ],
    amounts: told.isProven ? (isReturn ? refundRows(details, told) : differenceRows(details)) : [],
    notes: [
      ...(slots.returnMethod === 'self' ? [`寄到 ${sources.catalogue.returnPolicy.returnAddress}`] : []),
      ...notesOf(details),
    ],
    choices: [],
  }
}

/** The whole last, after what goes back each way. */
function refundRows({ refundMinor }: ActionDetails, { terms }: AlongInput): CardOf<'confirm'>['amounts'] {
  if (typeof refundMinor !== 'number') return []
  const { parts } = terms.back
  const ways = parts.map(({ name, amountMinor }) => ({ label: `退到${name}`, amountMinor: -amountMinor }))
  return [...(parts.length > 1 ? ways : []), { label: '预计退款', amountMinor: -refundMinor }]
}

function differenceRows({ differenceMinor }: ActionDetails): CardOf<'confirm'>['amounts'] {
  if (typeof differenceMinor !== 'number' || differenceMinor === 0) return []
  return [{ label: differenceMinor > 0 ? '要补的差价' : '退回的差价', amountMinor: differenceMinor }]
}

function notesOf({ freight, freightMinor, differenceMinor }: ActionDetails): string[] {
  const known = freight === 'shopper' || freight === 'merchant' || freight === 'insured'
  const words = known ? freightWords(freight, typeof freightMinor === 'number' ? freightMinor : null) : null
  const isDearer = typeof differenceMinor === 'number' && differenceMinor > 0
  return [...(words === null ? [] : [words]), ...(isDearer ? ['补差价要同事来收，确认后先登记'] : [])]
}
