import { checkRuleSet } from '../../shared/domain/rules/check-rule-set.ts'
import type { RuleProblem, RuleSections } from '../../shared/protocol/desk-rules.ts'
import type { PublicCatalogue } from '../../shared/protocol/shop.ts'

/** What contradicts itself in a shop's rules, with some sections in place of its own. */
export function listRuleErrors(catalogue: PublicCatalogue, sections: RuleSections = {}): RuleProblem[] {
  const { products, priceProtection = null, ...rest } = catalogue
  const problems = checkRuleSet({ ...rest, priceProtection, ...sections }, products)
  return problems.filter(({ weight }) => weight === 'error')
}
