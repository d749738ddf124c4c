import { formatDay } from '../../domain/calendar.ts'
import type { ActionKind, ActionRule } from '../../protocol/action.ts'
import type { Address, OrderLine } from '../../protocol/commerce.ts'
import { ruleSentences } from '../acts/rule-sentences.data.ts'
import { needless, refusalWords } from './change-advice.data.ts'
import type { LineValues } from './check.ts'

/** Why a change is refused, what therefore cannot be done, and what can be done instead. */
export function refusalValues(kind: ActionKind, because: ActionRule): LineValues {
  const words = refusalWords[kind]
  return {
    why: ruleSentences[because],
    cannot: needless.has(because) ? null : (words?.cannot ?? null),
    advice: words?.advice[because] ?? null,
  }
}

/** The place and the door, as one writes it on a parcel; a municipality is named once. */
export function formatPlace({ province, city, district, detail }: Address): string {
  return `${province === city ? '' : province}${city}${district}${detail}`
}

/** Whom it is for. */
export function formatRecipient({ name, phone }: Address): string {
  return `${name} ${phone}`
}

/** 燕麦白 M, 1 件: what a line is now. */
export function formatVariant(options: OrderLine['options'], quantity: number): string {
  return [Object.values(options).join(' '), `${quantity} 件`].filter((part) => part !== '').join(' ')
}

/** A day written `yyyy-mm-dd` as one says it; null for none. */
export function formatIsoDay(day: unknown, now: Date): string | null {
  return typeof day === 'string' && day !== '' ? formatDay(new Date(`${day}T04:00:00.000Z`), now) : null
}
