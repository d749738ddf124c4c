import { choiceAspects, measureAspects } from './aspects.data.ts'
import type { Aspect, ClaimValue } from './claim.ts'
import type { Measure } from './measure.ts'

/** A rule as a statement, before it has the form of an article's. */
export type RuleClaim = {
  path: string
  label: string
  aspect: Aspect
  value: ClaimValue
  words: string
  goods?: string[]
  conditions?: string[]
}

/** Rules count days, claims hours. */
export const dayHours = 24
/** A month of a warranty. */
export const monthHours = 730

/** The aspect of that id, with the words that articles' statements carry. */
export function aspectOf(id: string): Aspect {
  const known = [...measureAspects, ...choiceAspects].find((one) => one.id === id)
  return known === undefined
    ? { id, label: id }
    : { id, label: known.label, ...(known.better ? { better: known.better } : {}) }
}

/** A number of a rule. */
export function amount(kind: Measure['kind'], unit: string, value: number, high = value): ClaimValue {
  return { kind: 'measure', measure: { kind, unit, low: value, high, bound: 'exact' } }
}

/** A rule of a known aspect. */
export function rule(path: string, label: string, id: string, value: ClaimValue, words: string): RuleClaim {
  return { path, label, aspect: aspectOf(id), value, words }
}

/** A time of a rule. */
export function hours(value: number): ClaimValue {
  return amount('duration', 'hour', value)
}
