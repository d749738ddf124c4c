import type { ToldCard } from '../protocol/conversation.ts'
import type { CardTexts } from './card-texts.ts'

type Labels = ToldCard['labels']
type Words = { [name: string]: Words | string | ((...values: never[]) => string) }

/** Labels with more than one slot, in the order of what is put into them; all others take the one value they are given. */
const slotsOf: Readonly<Record<string, readonly string[]>> = {
  'price.onceReached': ['money', 'more'],
  'price.onceReachedLess': ['money', 'more'],
}

/** The words of a card that was told in another language; what it does not bring along stays as the screen says it. */
export function toldTexts(labels: Labels, base: CardTexts): CardTexts {
  const told = tell(base as unknown as Words, labels, '') as unknown as CardTexts
  const { 'size.pick': pick, 'size.either': either, 'order.etaDay': day, 'order.eta': range } = labels
  if (pick !== undefined && either !== undefined)
    told.size.pick = ([first = '', ...others]) =>
      others.length === 0 ? fill(pick, { size: first }) : fill(either, { a: first, b: others.join(', ') })
  if (day !== undefined && range !== undefined)
    told.order.eta = (from, to) => (from === to ? fill(day, { at: to }) : fill(range, { from, to }))
  return told
}

function tell(words: Words, labels: Labels, place: string): Words {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      const label = labels[`${place}${name}`]
      if (typeof word === 'object') return [name, tell(word, labels, `${place}${name}.`)]
      if (label === undefined) return [name, word]
      return [name, typeof word === 'string' ? label : filling(label, `${place}${name}`)]
    }),
  )
}

function filling(label: string, place: string): (...values: (string | number)[]) => string {
  const names = slotsOf[place]
  return (...values) =>
    names === undefined
      ? label.replace(slot, (...found) => choose(found, String(values[0])))
      : fill(label, Object.fromEntries(names.map((name, at) => [name, String(values[at])])))
}

/** A slot, plain or with its form for one and for all else. */
const slot = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g

function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(slot, (...found) => choose(found, values[found[1]] ?? ''))
}

function choose([, , one, other]: string[], value: string): string {
  if (one === undefined || other === undefined) return value
  return (value === '1' ? one : other).replace('#', value)
}
