import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readProposals } from './read-proposals.ts'

const golden = readFileSync(new URL('golden/export.csv', import.meta.url))

test('tells how far it is, step by step, and ends with drafts and what was left out', () => {
  const steps = readProposals(golden)
  const order: string[] = []
  let next = steps.next()
  for (; !next.done; next = steps.next()) {
    const { step, done, all } = next.value
    expect(done <= all && all > 0, `${step} ${done} of ${all}`).toBe(true)
    if (order.at(-1) !== step) order.push(step)
  }
  expect(order).toEqual(['messages', 'pairs', 'questions', 'proposals'])
  expect(next.value).toMatchObject({
    ok: true,
    value: { messages: 996, leftOut: { robot: 120, system: 24, covered: 0 } },
  })
  if (!next.value.ok) return
  // Talk about one order (物流, 催发货) is asked most of all and must not become an article.
  const { proposals } = next.value.value
  expect(proposals.filter(({ title }) => /我的快递|物流|催|怎么还不发/.test(title))).toEqual([])
  expect(JSON.stringify(proposals)).not.toMatch(/1990000|759[0-9]{6}|2609117|李想|王一诺/)
  const protection = proposals.find(({ questions }) => questions.some((one) => /价保|保价/.test(one)))
  expect(protection?.conflicts[0]?.sides.map(({ said }) => said)).toEqual([['15 天'], ['7 天']])
})

test('what the shop’s articles answer is left out and counted', () => {
  const steps = readProposals(golden, {}, { covers: (question) => /包邮|邮费|运费|快递费|免邮/.test(question) })
  let next = steps.next()
  while (!next.done) next = steps.next()
  if (!next.value.ok) throw new Error(next.value.reason)
  const { proposals, leftOut } = next.value.value
  expect(leftOut.covered).toBeGreaterThanOrEqual(11)
  expect(proposals.some(({ answer }) => answer.includes('59 元'))).toBe(false)
})

test('a file that is none ends at once', () => {
  expect(readProposals(new Uint8Array()).next()).toEqual({ done: true, value: { ok: false, reason: 'empty' } })
})
