import type { Aspect, Claim, ClaimValue } from './claim.ts'

/** 30 days and a month, two weeks and half a month are the same promise. */
const durationSlack = 0.08
/** What is only said to be about so much may be off by two fifths. */
const aboutSlack = 0.4

/** Whether two statements about the same thing cannot both be right. */
export function differ(a: Claim, b: Claim): boolean {
  if (a.isLaw !== b.isLaw && a.aspect.better !== undefined) return isBelowLaw(a, b)
  return valuesDiffer(a.value, b.value)
}

/** The law's least is contradicted only by less than it: seven days by law, fifteen by the shop is no fault. */
function isBelowLaw(a: Claim, b: Claim): boolean {
  const [law, shop] = a.isLaw ? [a, b] : [b, a]
  if (law.value.kind !== 'measure' || shop.value.kind !== 'measure') return valuesDiffer(a.value, b.value)
  if (!valuesDiffer(a.value, b.value)) return false
  return isWorse(shop.value.measure.high, law.value.measure.high, law.aspect)
}

function isWorse(value: number, least: number, { better }: Aspect): boolean {
  return better === 'more' ? value < least : value > least
}

function valuesDiffer(a: ClaimValue, b: ClaimValue): boolean {
  if (a.kind === 'measure' && b.kind === 'measure') return measuresDiffer(a.measure, b.measure)
  if (a.kind === 'choice' && b.kind === 'choice') return a.choice !== b.choice
  if (a.kind === 'span' && b.kind === 'span') {
    return a.to !== b.to || (a.from !== null && b.from !== null && a.from !== b.from)
  }
  if (a.kind === 'name' && b.kind === 'name') return namesDiffer(a, b)
  if (a.kind === 'offer' && b.kind === 'offer') {
    const isSame = a.thresholdMinor === b.thresholdMinor
    return isSame !== (a.offMinor === b.offMinor)
  }
  return false
}

type Range = Extract<ClaimValue, { kind: 'measure' }>['measure']

/** Ranges that overlap leave room for both; single values must be equal but for rounding. */
export function measuresDiffer(a: Range, b: Range): boolean {
  if (a.unit !== b.unit) return false
  if (a.low < 0 !== b.low < 0) return true
  const slack = a.bound === 'about' || b.bound === 'about' ? aboutSlack : a.kind === 'duration' ? durationSlack : 0.001
  const [low, high] = a.high <= b.high ? [a, b] : [b, a]
  // From 88 元 on is a threshold: it is met or not. At least a year leaves room for two.
  const isOpen = a.kind !== 'money'
  if (isOpen && a.bound === 'at-least' && b.bound !== 'at-least' && b.high >= a.low) return false
  if (isOpen && b.bound === 'at-least' && a.bound !== 'at-least' && a.high >= b.low) return false
  return Math.abs(high.low - low.high) > slack * Math.max(Math.abs(high.low), Math.abs(low.high)) && high.low > low.high
}

function namesDiffer(a: Extract<ClaimValue, { kind: 'name' }>, b: Extract<ClaimValue, { kind: 'name' }>): boolean {
  if (a.name === b.name) return a.yes !== b.yes
  return a.exclusive && b.exclusive && a.yes && b.yes
}
