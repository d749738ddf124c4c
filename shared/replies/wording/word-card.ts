import { assertNever } from '../../lib/assert.ts'
import type { Card, CardOf } from '../../protocol/cards.ts'
import { type CardSay, createCardWords } from './card-words.ts'
import type { Wordings } from './wordings.ts'

/** A card in another language; `lacking` names values of ours that have no words in it. */
export interface WordedCard {
  card: Card
  lacking: string[]
}

/** Puts a card into a language: the shop's own words and what a carrier writes stay as they are. */
export function wordCard(card: Card, wordings: Wordings): WordedCard {
  const say = createCardWords(wordings)
  return { card: word(card, say), lacking: say.lacking }
}

function word(card: Card, say: CardSay): Card {
  switch (card.kind) {
    case 'price':
      return wordPrice(card, say)
    case 'size':
      return wordSize(card, say)
    case 'order':
      return wordOrder(card, say)
    case 'return':
      return wordReturn(card, say)
    case 'confirm':
      return wordConfirm(card, say)
    case 'case':
      return card.parts === undefined ? card : { ...card, parts: wordWays(card.parts, say) }
    case 'recommend':
      return { ...card, items: card.items.map((item) => ({ ...item, reason: say.ours(item.reason) })) }
    case 'choice':
      return { ...card, title: say.either(card.title), choices: card.choices.map((choice) => wordChoice(choice, say)) }
    // Names, attributes and variants are the shop's own.
    case 'product':
    case 'stock':
    case 'compare':
      return card
    default:
      return assertNever(card)
  }
}

function wordPrice(card: CardOf<'price'>, say: CardSay): CardOf<'price'> {
  return {
    ...card,
    steps: card.steps.map(({ label, detail, ...step }) => ({
      ...step,
      label: say.whole(label),
      // A member's level is the shop's word, all else is ours.
      ...(detail === undefined ? {} : { detail: label === '会员价' ? detail : wordTerms(detail, say) }),
    })),
    unused: card.unused.map(({ name, reason }) => ({ name: say.whole(name), reason: say.ours(reason) })),
    gap: card.gap === null ? null : { ...card.gap, offer: say.after(card.gap.offer) },
  }
}

/** The terms of an offer, and its end where that is near. */
function wordTerms(detail: string, say: CardSay): string {
  const [, terms, end] = /^(.+)，((?:今天|今晚) \S+ 到期)$/.exec(detail) ?? []
  return terms === undefined || end === undefined ? say.ours(detail) : say.clauses([terms, end])
}

function wordSize(card: CardOf<'size'>, say: CardSay): CardOf<'size'> {
  return {
    ...card,
    columns: card.columns.map(say.whole),
    rows: card.rows.map(({ why, ...row }) => ({ ...row, ...(why === undefined ? {} : { why: say.ours(why) }) })),
  }
}

function wordOrder({ holdReason, late, parcels, ...card }: CardOf<'order'>, say: CardSay): CardOf<'order'> {
  return {
    ...card,
    ...(holdReason === undefined ? {} : { holdReason: say.ours(holdReason) }),
    ...(late === undefined ? {} : { late: say.ours(late) }),
    ...(parcels === undefined ? {} : { parcels: parcels.map((parcel) => wordParcel(parcel, say)) }),
  }
}

type Parcel = NonNullable<CardOf<'order'>['parcels']>[number]

function wordParcel({ eta, late, ...parcel }: Parcel, say: CardSay): Parcel {
  return {
    ...parcel,
    eta: eta === null ? null : { ...eta, basis: say.ours(eta.basis) },
    ...(late === undefined ? {} : { late: say.ours(late) }),
  }
}

function wordReturn({ along, parts, ...card }: CardOf<'return'>, say: CardSay): CardOf<'return'> {
  return {
    ...card,
    reason: say.ours(card.reason),
    freight: say.ours(card.freight),
    steps: card.steps.map(say.ours),
    ...(along === undefined
      ? {}
      : { along: along.map(({ label, text }) => ({ label: say.ours(label), text: say.ours(text) })) }),
    ...(parts === undefined ? {} : { parts: wordWays(parts, say) }),
  }
}

/** Whose words stand in rows that are not ours alone. */
const rowVoices: Readonly<Record<string, 'own' | 'whole' | 'either'>> = {
  地址: 'own',
  收件人: 'own',
  订单: 'own',
  寄到: 'own',
  换成: 'own',
  原因: 'whole',
  付款方式: 'whole',
  商品: 'either',
  规格: 'either',
  取消: 'either',
  照常发: 'either',
}

function wordConfirm(card: CardOf<'confirm'>, say: CardSay): CardOf<'confirm'> {
  return {
    ...card,
    title: say.ours(card.title),
    rows: card.rows.map(({ label, before, after }) => {
      const value = say[rowVoices[label] ?? 'ours']
      return { label: say.ours(label), ...(before === undefined ? {} : { before: value(before) }), after: value(after) }
    }),
    amounts: card.amounts.map((row) => ({ ...row, label: say.ours(row.label) })),
    notes: card.notes.map(say.sentence),
    choices: card.choices.map((choice) => wordChoice(choice, say)),
  }
}

type Choice = CardOf<'choice'>['choices'][number]

function wordChoice({ text, label, detail }: Choice, say: CardSay): Choice {
  return {
    // What posts itself is a button of ours or a question of the shop's.
    label: label === text ? say.whole(label) : say.either(label),
    // Only what is read back may be posted in other words.
    text: say.tapped(text),
    ...(detail === undefined ? {} : { detail: say.detail(detail) }),
  }
}

/** Ways of paying are named by the shop, most of them as everywhere. */
function wordWays<W extends { name: string }>(ways: readonly W[], say: CardSay): W[] {
  return ways.map((way) => ({ ...way, name: say.whole(way.name) }))
}
