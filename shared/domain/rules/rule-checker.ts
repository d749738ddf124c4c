import type { RuleFault, RuleProblem } from '../../protocol/desk-rules.ts'

/** Collects what is wrong below one path of a rule set. */
export interface RuleChecker {
  /** The checker of a field or list entry below this one. */
  at(...steps: (string | number)[]): RuleChecker
  error(fault: RuleFault, about?: Pick<RuleProblem, 'got' | 'other'>): void
  hint(fault: RuleFault, about?: Pick<RuleProblem, 'got' | 'other'>): void
}

/** A checker whose findings go to `found`. */
export function createRuleChecker(found: RuleProblem[], path = ''): RuleChecker {
  const add =
    (weight: RuleProblem['weight']) =>
    (fault: RuleFault, about: Pick<RuleProblem, 'got' | 'other'> = {}) => {
      found.push({ path, fault, weight, ...about })
    }
  return {
    at: (...steps) => createRuleChecker(found, steps.reduce<string>(joinPath, path)),
    error: add('error'),
    hint: add('hint'),
  }
}

/** Entries of a list that say the same as an earlier one. */
export function checkTwice<T>(
  list: readonly T[],
  keyOf: (entry: T) => string,
  tell: (index: number, key: string) => void,
): void {
  const seen = new Set<string>()
  for (const [index, entry] of list.entries()) {
    const key = keyOf(entry)
    if (seen.has(key)) tell(index, key)
    seen.add(key)
  }
}

function joinPath(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  return path === '' ? step : `${path}.${step}`
}
