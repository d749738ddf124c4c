import type { DraftSign } from './draft-sign.ts'
import { signBias, signWeights } from './sign-weights.data.ts'

const weights = new Map(
  signWeights
    .trim()
    .split('\n')
    .map((line): [string, number] => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]),
)
/** A sign that training never saw. */
const unknown = 0.8

/** How many of one sign count in one clause. */
const most = 2
/** How far the worst clause outweighs the others: a fault stands in one clause, what is merely worded anew in all. */
const sharpness = 3
const ofWhole = /^(?:close\d-)?(?:conditions|denials-less|denials-more|short|narrower)$/
/** The part of a draft that is about all of it. */
const whole = 'whole'

/** How often each sign stands in each part of a draft: in a clause, or in all of it. */
export type SignParts = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * A sign that refuses alone: a number, date, amount, link or code that nothing states, a sentence about something else, a
 * denial that came or went.
 */
export function isVeto({ sign }: DraftSign): boolean {
  return sign === 'value' || sign === 'added-sentence' || sign === 'denials-turned'
}

/** The signs of a draft by the part they are about. */
export function gatherSigns(signs: readonly DraftSign[]): SignParts {
  const parts = new Map<string, Map<string, number>>()
  for (const { sign, clause } of signs) {
    const name = ofWhole.test(sign) ? whole : String(clause ?? 'nowhere')
    const part = parts.get(name) ?? new Map<string, number>()
    parts.set(name, part.set(sign, Math.min(most, (part.get(sign) ?? 0) + 1)))
  }
  return parts
}

/** What each part counts for in a judgement, and what they are worth together. */
export type PartsScore = { sum: number; shares: Map<string, number> }

/** Adds what holds for all of a draft to what its worst clauses are worth. */
export function scoreParts(parts: SignParts, worthOf: (sign: string) => number): PartsScore {
  const sums = new Map<string, number>()
  for (const [name, counts] of parts) {
    let sum = 0
    for (const [sign, count] of counts) sum += worthOf(sign) * count
    sums.set(name, sum)
  }
  const atLarge = sums.get(whole) ?? 0
  sums.delete(whole)
  const top = Math.max(0, ...sums.values())
  const powers = [...sums].map(([name, sum]): [string, number] => [name, Math.exp((sum - top) * sharpness)])
  const total = powers.reduce((sum, [, power]) => sum + power, Math.exp(-top * sharpness))
  const shares = new Map(powers.map(([name, power]) => [name, power / total]))
  if (parts.has(whole)) shares.set(whole, 1)
  return { sum: atLarge + top + Math.log(total / (sums.size + 1)) / sharpness, shares }
}

/** What a sign is worth. */
export function weightOf(sign: string): number {
  return weights.get(sign) ?? unknown
}

/** What the signs of a draft are worth together: 0 and more refuses it. */
export function weighSigns(signs: readonly DraftSign[]): number {
  return signBias + scoreParts(gatherSigns(signs), weightOf).sum
}
