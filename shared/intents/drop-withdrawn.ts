import { readInstead, readWithdrawal } from '../language/read-withdrawal.ts'
import type { Clause } from './find-clauses.ts'

/** What is left of a clause must say something: 换可以, not a lone particle. */
const shortest = 2

/**
 * The clauses without those that take a wish back: of 不退了，换个大的 the second, of 不是退货，是换货 what it is
 * instead. The same list where nothing is taken back.
 */
export function dropWithdrawn(clauses: Clause[], text: string): Clause[] {
  const kept: Clause[] = []
  let isDropped = false
  for (const [at, clause] of clauses.entries()) {
    const withdrawal = isAsked(clause, text) ? null : readWithdrawal(clause.asked.trim())
    const next = clauses[at + 1]
    const instead = next === undefined ? null : readInstead(clause.asked.trim(), next.asked.trim())
    if (instead !== null && next !== undefined) clauses[at + 1] = { ...next, text: instead, asked: instead }
    if (withdrawal === null && instead === null) kept.push(clauses[at] as Clause)
    else isDropped = true
    const rest = withdrawal?.rest ?? ''
    if (rest.length >= shortest) kept.push({ ...clause, text: rest, asked: rest })
  }
  return isDropped ? kept : clauses
}

/** 不退了? asks whether the shop refuses. */
function isAsked({ text: clause }: Clause, text: string): boolean {
  const end = text.indexOf(clause) + clause.length
  return /[?？]/.test(text.charAt(end))
}
