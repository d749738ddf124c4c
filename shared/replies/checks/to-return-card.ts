import { formatMinor } from '../../domain/money.ts'
import type { ReturnAssessment } from '../../domain/returns/assess-return.ts'
import type { ReturnTerms } from '../../domain/returns/work-out-return.ts'
import type { CardOf, ReturnVerdict } from '../../protocol/cards.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'
import type { ReturnPolicy } from '../../protocol/return-policy.ts'

/** Who pays the way back, in words. */
export function freightLabel({ freight, freightMinor }: ReturnAssessment): string {
  if (freight === 'merchant') return '退回运费由店铺承担'
  if (freight === 'shopper')
    return freightMinor === null ? '退回运费自付' : `退回运费自付，大约 ${formatMinor(freightMinor, 'sentence')}`
  return freightMinor === null ? '这单有运费险' : `这单有运费险，最高赔 ${formatMinor(freightMinor, 'sentence')}`
}

const reasons: Record<ReturnVerdict, string> = {
  eligible: '可以退',
  'excluded-by-law': '法律规定不适用七日无理由退货',
  'excluded-confirmed': '下单时确认过不支持七日无理由退货',
  late: '已过退货期限',
  quality: '按质量问题处理',
}

/** What a card is drawn from beside the order and the verdict. */
export interface ReturnCardSetting {
  policy: ReturnPolicy
  now: Date
  terms: ReturnTerms
  quantity: number
  along: NonNullable<CardOf<'return'>['along']>
}

/** The verdict as a card, with the steps that follow from it. */
export function toReturnCard(
  order: Order,
  line: OrderLine,
  assessment: ReturnAssessment & { verdict: ReturnVerdict },
  { policy, now, terms, ...shown }: ReturnCardSetting,
): CardOf<'return'> {
  const { verdict, deadline, refundMinor } = assessment
  const isOffer = verdict === 'eligible' || verdict === 'quality'
  const isOpen = deadline !== null && deadline.getTime() >= now.getTime()
  return {
    kind: 'return',
    orderId: order.id,
    lineTitle: line.title,
    verdict,
    reason: reasons[verdict],
    deadline: isOpen || verdict === 'late' ? (deadline?.toISOString() ?? null) : null,
    refundMinor,
    ...(isOffer && line.quantity > 1 ? { quantity: shown.quantity } : {}),
    ...(isOffer && shown.along.length > 0 ? { along: shown.along } : {}),
    ...(isOffer && refundMinor !== null && terms.back.parts.length > 1 ? { parts: terms.back.parts.map(toPart) } : {}),
    freight: isOffer ? freightLabel(assessment) : '',
    steps: stepsOf(verdict, terms.back.gifts, policy),
  }
}

function toPart({ name, amountMinor }: ReturnTerms['back']['parts'][number]) {
  return { name, amountMinor }
}

function stepsOf(verdict: ReturnVerdict, gifts: string[], policy: ReturnPolicy): string[] {
  if (verdict === 'eligible')
    return [
      `吊牌、配件${gifts.length > 0 ? `和赠品（${gifts.join('、')}）` : ''}放在一起，包好`,
      `寄到 ${policy.returnAddress}`,
      `把退货的快递单号发到这里，仓库收到后 ${policy.refundWithinDays} 天内退款`,
    ]
  if (verdict === 'quality') return ['拍一张能看清问题的照片，再拍一张整体', '发到这里，由同事核实', '核实前先不要寄回']
  return []
}
