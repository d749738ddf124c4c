import { describe, expect, test } from 'vitest'
import { rules } from './all-rules.ts'
import { indexText } from './check-text.ts'
import { findFindings } from './find-findings.ts'
import type { ComplianceContext } from './finding.ts'
import type { ComplianceRule, Near } from './rule.ts'
import { breakRule } from './test/break-rule.ts'
import { type RuleCase, ruleCases, spareForms } from './test/rule-cases.data.ts'

/** What is known where only knowing spares, or makes a rule speak. */
const known: Readonly<Record<string, ComplianceContext>> = {
  backedMoment: { moments: ['明天'] },
  medicalGoods: { isMedicalGoods: true },
  'undone.note': { done: [] },
  'payment.wechat': { takesWeChatPay: false },
}

/** Whether one rule objects to a text, whatever the others say. */
function objects(rule: ComplianceRule | null, { text, platform, context = {} }: Said): boolean {
  if (rule === null) return false
  const index = indexText(text, { platform, context })
  return findFindings(index, [rule], { platform, context, length: text.length }).length > 0
}

type Said = { text: string; platform: RuleCase[1]; context?: ComplianceContext }

const nameOf = (near: Near | readonly Near[]): string =>
  'any' in near ? near.any : near.map(({ any }) => any).join('+')
const sparedBy = ({ unless = [] }: ComplianceRule): string[] => unless.flatMap((near) => nameOf(near).split(' '))

function sayings([id, platform, says, lacking, spared]: RuleCase): Said[] {
  const context = known[id]
  const forms = spared.split(' ').flatMap((by) =>
    (spareForms[by] ?? []).map((form): Said => {
      return { text: form.replace('…', says), platform, context: { ...context, ...known[by] } }
    }),
  )
  const halves = [`您说，${says}`, `${says}，做不到的`, `${says}、花呗`, `${says}都能付`]
  const plain = [says, ...lacking, ...halves].map((text): Said => ({ text, platform, context }))
  return [...plain, { text: says, platform: 'own', context }, ...forms]
}

test('there is a case for every rule, with all that spares it', () => {
  const cases = ruleCases.map(([id, , , , spared]) => [id, spared])
  expect(cases).toEqual(rules.map((rule) => [rule.id, [...new Set(sparedBy(rule))].join(' ')]))
})

describe.each(ruleCases.map((one) => [one[0], one] as const))('%s', (id, one) => {
  const rule = rules.find((candidate) => candidate.id === id) as ComplianceRule
  const [, platform, says, lacking] = one

  test('speaks, and is silent where a condition is missing', () => {
    const said = [says, ...lacking].map((text) => objects(rule, { text, platform, context: known[id] }))
    expect(said).toEqual([true, ...lacking.map(() => false)])
  })

  test('nothing can be taken out of it unseen', () => {
    const texts = sayings(one)
    const unseen = breakRule(rule).filter(({ rule: broken }) =>
      texts.every((said) => objects(rule, said) === objects(broken, said)),
    )
    expect(unseen.map(({ name }) => name)).toEqual([])
  })
})
