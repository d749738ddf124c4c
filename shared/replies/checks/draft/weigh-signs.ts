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

/** How many of one sign count. */
const most = 3

/** A sign that refuses alone: a number, date, amount, link or code that nothing states, a sentence about something else. */
export function isVeto({ sign }: DraftSign): boolean {
  return sign === 'value' || sign === 'added-sentence'
}

/** How often each sign stands in a draft, up to three times. */
export function countSigns(signs: readonly DraftSign[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sign } of signs) counts.set(sign, Math.min(most, (counts.get(sign) ?? 0) + 1))
  return counts
}

/** What a sign is worth. */
export function weightOf(sign: string): number {
  return weights.get(sign) ?? unknown
}

/** What the signs of a draft are worth together: 0 and more refuses it. */
export function weighSigns(signs: readonly DraftSign[]): number {
  let sum = signBias
  for (const [sign, count] of countSigns(signs)) sum += weightOf(sign) * count
  return sum
}
