/** Slots that are the tone's or stand for a Chinese sentence of the shop, and so bind no other language. */
export const looseSlots: ReadonlySet<string> = new Set([
  'dear',
  'polite',
  'ask',
  'you',
  'ne',
  'o',
  'greeting',
  'hello',
  'shop',
  'assistant',
])

/** One place of a wording that is filled. */
export interface WordingSlot {
  name: string
  /** It stands in brackets: the line can be said without it. */
  isOptional: boolean
  /** What is written for one and for all else; absent where it is no count. */
  plural?: [one: string, other: string]
}

/** A slot in a wording or phrase, plain or with its plural forms. */
export const slotPattern = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g

/** The slots of a wording, in their order. */
export function findWordingSlots(wording: string): WordingSlot[] {
  const optional = [...wording.matchAll(/\[[^[\]]*\]/g)].map(
    ({ index, 0: part }) => [index, index + part.length] as const,
  )
  return [...wording.matchAll(slotPattern)].map(({ index, 1: name = '', 2: one, 3: other }) => ({
    name,
    isOptional: optional.some(([from, to]) => from <= index && index < to),
    ...(one === undefined || other === undefined ? {} : { plural: [one, other] }),
  }))
}
