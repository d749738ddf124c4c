import { createRefund } from '../../domain/actions/create-refund.ts'
import { formatMinor } from '../../domain/money.ts'
import type { ActionDetails, ActionOf } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import type { ChangeToShow, ShownChange } from './change-verdict.ts'
import { formatVariant } from './change-words.ts'
import { refundWords } from './show-cancel.ts'

/** One article called off: what goes, what stays, what comes back, and which conditions the rest no longer meets. */
export function showPartCancel(change: ChangeToShow<'cancel'>): ShownChange {
  const { action, order } = change
  const cut = readCut(change)
  const { line, pieces, parts, due, freed, words } = cut
  return {
    title: '取消其中一件',
    line: 'change.confirm-part',
    rows: [
      { label: '取消', after: line === undefined ? '' : `${line.title} ${formatVariant(line.options, pieces)}` },
      { label: '照常发', after: staysOf(order, action) },
      ...(action.reason === '' ? [] : [{ label: '原因', after: action.reason }]),
      ...(freed === null ? [] : [{ label: '退回', after: freed }]),
    ],
    amounts: [
      ...parts.map(({ name, amountMinor }) => ({ label: `退到${name}`, amountMinor })),
      ...(due === null ? [] : [{ label: '取消后应付', amountMinor: due }]),
    ],
    notes: words.map(({ text }) => `${text}。`),
    values: valuesOf(change, cut),
    facts: factsOf(change, cut),
  }
}

type Cut = ReturnType<typeof readCut>

/** What the judgement said, with the line it is about. */
function readCut({ action, order, details, context, isProven }: ChangeToShow<'cancel'>) {
  const line = order?.lines.find(({ id }) => id === action.line)
  const refundMinor = amountOf(details, 'refundMinor')
  const isPaid = order?.paidAt != null
  return {
    line,
    pieces: Math.max(0, (line?.quantity ?? 0) - (action.left ?? 0)),
    refundMinor,
    parts: order === null || refundMinor === 0 ? [] : createRefund(order, refundMinor, context.input.now).parts,
    words: isProven ? sentencesOf(details, isPaid) : [],
    freed: isProven ? freedWords(details, context.sources.catalogue.coupons) : null,
    due: isPaid || details.dueMinor == null ? null : amountOf(details, 'dueMinor'),
  }
}

function staysOf(order: Order | null, { line, left = 0 }: ActionOf<'cancel'>): string {
  return (order?.lines ?? [])
    .map(({ id, title, quantity }) => ({ title, kept: id === line ? left : quantity }))
    .filter(({ kept }) => kept > 0)
    .map(({ title, kept }) => `${quoteTitle(title)} ${kept} 件`)
    .join('、')
}

function valuesOf({ order, details }: ChangeToShow<'cancel'>, cut: Cut): ShownChange['values'] {
  const { line, pieces, words, parts, refundMinor, due, freed } = cut
  return {
    order: order?.id,
    title: line === undefined ? null : quoteTitle(line.title),
    pieces,
    broken: words.find(({ about }) => about === 'broken')?.text ?? null,
    shipping: words.find(({ about }) => about === 'shipping')?.text ?? null,
    ...refundWords(parts, refundMinor),
    due: due === null ? null : formatMinor(due, 'sentence'),
    owe: details.oweMinor == null ? null : formatMinor(amountOf(details, 'oweMinor'), 'sentence'),
    freed: freed === null ? null : `${freed}退回账户`,
  }
}

function factsOf({ action, details }: ChangeToShow<'cancel'>, cut: Cut): ShownChange['facts'] {
  return [
    ['order.line', cut.line?.title ?? null],
    ['change.pieces', cut.pieces],
    ['change.left', action.left ?? 0],
    ['refund.amountMinor', cut.refundMinor],
    ['refund.parts', cut.parts.map(({ name, amountMinor }) => `${name} ${formatMinor(amountMinor, 'sentence')}`)],
    ['order.dueMinor', cut.due],
    ['change.broken', details.broken ?? null],
    ['change.lostMinor', amountOf(details, 'lostMinor')],
    ['change.shippingMinor', amountOf(details, 'shippingMinor')],
    ['change.sparedMinor', amountOf(details, 'sparedMinor')],
    ['change.oweMinor', amountOf(details, 'oweMinor')],
    ['change.freed', cut.freed],
  ]
}

function amountOf(details: ActionDetails, name: string): number {
  const value = details[name]
  return typeof value === 'number' ? value : 0
}

/** What the rest no longer gets, and who bears it by the merchant's rule. */
function sentencesOf(details: ActionDetails, isPaid: boolean): { about: 'broken' | 'shipping'; text: string }[] {
  const sum = (name: string) => formatMinor(amountOf(details, name), 'sentence')
  const isShare = details.rule === 'share'
  const bearing = isShare ? '已经减掉的不收回' : `少减 ${sum('lostMinor')}${isPaid ? '，从退款里扣' : ''}`
  const broken =
    typeof details.broken === 'string'
      ? `剩下的不够${details.broken
          .split('、')
          .map((name) => `「${name}」`)
          .join('')}的条件了，${bearing}`
      : null
  const shipping =
    amountOf(details, 'shippingMinor') > 0
      ? `剩下的不够包邮，运费 ${sum('shippingMinor')}${isPaid ? '从退款里扣' : '要算上'}`
      : amountOf(details, 'sparedMinor') > 0
        ? '剩下的不够包邮，运费也不另收'
        : null
  return [
    ...(broken === null ? [] : [{ about: 'broken' as const, text: broken }]),
    ...(shipping === null ? [] : [{ about: 'shipping' as const, text: shipping }]),
  ]
}

function freedWords({ freed, points }: ActionDetails, coupons: { id: string; name: string }[]): string | null {
  const ids = typeof freed === 'string' ? freed.split('、') : []
  const names = ids.map((id) => `「${coupons.find((coupon) => coupon.id === id)?.name ?? '优惠券'}」`)
  const words = [...names, ...(typeof points === 'number' && points > 0 ? [`${points} 积分`] : [])]
  return words.length === 0 ? null : words.join('和 ').replace('和 「', '和「')
}
