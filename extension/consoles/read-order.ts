import { type ConsoleProfile, type FactField, type OrderFactName, orderFactNames } from './console-profile.ts'
import { findSlots } from './find-slot.ts'
import { readField } from './read-field.ts'
import { textOf } from './text-of.ts'

/** The order beside the chat. With two in view nobody can say which one is meant, so none is told. */
export type PageOrder =
  | { kind: 'none' }
  | { kind: 'one'; facts: Partial<Record<OrderFactName, string>> }
  | { kind: 'several'; count: number }

export function readOrder(page: ParentNode, { orders }: ConsoleProfile): PageOrder {
  if (!orders) return { kind: 'none' }
  const [card, ...more] = findSlots(page, orders.card)
  if (!card) return { kind: 'none' }
  if (more.length > 0) return { kind: 'several', count: more.length + 1 }
  const facts: Partial<Record<OrderFactName, string>> = {}
  for (const name of orderFactNames) {
    const field = orders.facts[name]
    const fact = field && readFact(card, field)
    if (fact) facts[name] = fact
  }
  return { kind: 'one', facts }
}

function readFact(card: HTMLElement, field: FactField): string | null {
  if (field.at.length > 0) {
    const found = readField(card, field)
    if (found) return found
  }
  for (const label of field.labels) {
    const found = readLabelled(card, label)
    if (found) return found
  }
  return null
}

/** "实付金额：¥128" in one element, or the label in one and its value in the next. */
function readLabelled(card: HTMLElement, label: string): string | null {
  for (const element of card.querySelectorAll<HTMLElement>('*')) {
    if (element.childElementCount > 2) continue
    const text = textOf(element)
    if (!text.startsWith(label)) continue
    const rest = text.slice(label.length).replace(/^[\s:：]+/u, '')
    if (rest !== '') return rest
    const next = element.nextElementSibling
    if (next) return textOf(next) || null
  }
  return null
}
