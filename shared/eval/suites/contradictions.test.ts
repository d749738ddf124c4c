import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contradictions } from './contradictions.ts'

async function measure(lines: string[]) {
  const printed: string[] = []
  const outcome = await contradictions.run({
    file: 'planted',
    lines,
    options: new Map(),
    readText: () => '',
    clock: () => 0,
    print: (line) => printed.push(line),
  })
  return { measures: new Map<string, number>(outcome.measures), printed, n: outcome.scored, skipped: outcome.skipped }
}

const readLines = (name: string) =>
  readFileSync(new URL(`../golden/contradictions/${name}`, import.meta.url), 'utf8').split('\n')

test('of twenty planted among 600 articles at least sixteen are found, with at most five wrong findings', async () => {
  const { measures, printed, n } = await measure(readLines('planted.jsonl'))
  expect(n).toBe(20)
  expect(measures.get('found'), printed.join('\n')).toBeGreaterThanOrEqual(16)
  expect(measures.get('wrong'), printed.join('\n')).toBeLessThanOrEqual(5)
})

test('the shop without plants: nothing can be found, and hardly anything is', async () => {
  const { measures } = await measure([])
  expect(measures.get('found')).toBe(0)
  expect(measures.get('wrong')).toBeLessThanOrEqual(2)
})

test('a malformed line is skipped and told', async () => {
  const { printed, skipped } = await measure(['{"id":1}'])
  expect(skipped).toBe(1)
  expect(printed[0]).toBe('line 1: malformed, skipped')
})
