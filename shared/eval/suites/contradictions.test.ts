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

/**
 * Each of these was measured once as it came, before anything was changed for it: 10, 10, 12, 6, 7 and 9 of twenty found,
 * with 0, 3, 1, 1, 2 and 1 wrong; those of unseen-later, -fifth and -seventh were true, and their places were added. The
 * finder was mended after each but the last, so what the others show now is only that nothing is lost again.
 */
test.each([
  ['unseen.jsonl', 16],
  ['unseen-later.jsonl', 15],
  ['unseen-last.jsonl', 14],
  ['unseen-fifth.jsonl', 9],
  ['unseen-sixth.jsonl', 10],
  ['unseen-seventh.jsonl', 8],
])('%s: at least %d are still found', async (name, floor) => {
  const { measures, printed } = await measure(readLines(name))
  expect(measures.get('found'), printed.join('\n')).toBeGreaterThanOrEqual(floor)
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
