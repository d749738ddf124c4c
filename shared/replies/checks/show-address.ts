import { getShippingTerms } from '../../domain/logistics/shipping-fee.ts'
import { formatMinor } from '../../domain/money.ts'
import type { ChangeToShow, ShownChange } from './change-verdict.ts'
import { formatPlace, formatRecipient } from './change-words.ts'
import { cutOffNote } from './cut-off-note.ts'

/** Old address beside new, what the way there costs more, and how long it takes where that differs. */
export function showAddress(change: ChangeToShow<'change_address'>): ShownChange {
  const { action, order, details, isProven, context } = change
  const { address } = action
  const before = order === null ? context.input.member?.defaultAddress : order.address
  const fee = amountOf(details.feeMinor)
  const intercept = amountOf(details.interceptFeeMinor)
  const after = `${formatPlace(address)}，${formatRecipient(address)}`
  const old = isProven && before !== undefined ? before : null
  return {
    title: order === null ? '修改默认地址' : '修改收货地址',
    rows: [
      row('地址', old === null ? undefined : formatPlace(old), formatPlace(address)),
      row('收件人', old === null ? undefined : formatRecipient(old), formatRecipient(address)),
    ],
    amounts: [
      ...(fee > 0 ? [{ label: '要多付的运费', amountMinor: fee }] : []),
      ...(intercept > 0 ? [{ label: '改派费', amountMinor: intercept }] : []),
    ],
    notes: [...notesOf(change), ...(isProven ? cutOffNote(context, order) : [])],
    values: {
      order: order?.id,
      after,
      fee: fee > 0 ? formatMinor(fee, 'sentence') : null,
      extra: fee > 0 ? `${formatMinor(fee, 'sentence')} 运费` : null,
      note: order !== null && details.interceptFeeMinor !== undefined ? '能不能改派以快递答复为准' : null,
    },
    facts: [
      ['change.address', after],
      ...(fee > 0 ? ([['shipping.feeMinor', fee]] as [string, number][]) : []),
      ...(intercept > 0 ? ([['change.interceptFeeMinor', intercept]] as [string, number][]) : []),
    ],
    ...(order === null ? { line: 'change.confirm-default' as const } : {}),
  }
}

function row(label: string, before: string | undefined, after: string) {
  return before === undefined || before === after ? { label, after } : { label, before, after }
}

/** A far region takes other days than the rest. */
function notesOf({ action, order, context, isProven }: ChangeToShow<'change_address'>): string[] {
  const { shipping } = context.sources.catalogue
  const region = getShippingTerms(shipping, action.address.province).region
  const before = order === null ? null : getShippingTerms(shipping, order.address.province).region
  if (!isProven || region === null || region.name === before?.name || order === null) return []
  return [`寄到${region.name}路上一般 ${region.days[0]}–${region.days[1]} 天。`]
}

function amountOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
