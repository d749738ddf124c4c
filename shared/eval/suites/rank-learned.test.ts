import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rank } from './rank.ts'

const pathOf = (name: string) => new URL(`../golden/${name}.tsv`, import.meta.url).pathname
const readText = (path: string) => readFileSync(path, 'utf8')

async function measure(train?: string, networks?: string): Promise<number> {
  const lines = readText(pathOf('rank')).split('\n')
  const options = new Map<string, string>(train === undefined ? [] : [['train', pathOf(train)]])
  if (networks !== undefined) options.set('networks', networks)
  const outcome = await rank.run({ file: '', lines, options, readText, clock: () => 0, print: () => undefined })
  return outcome.measures[0]?.[1] ?? 0
}

test('what five shoppers taught puts right replies first; one hostile shopper changes nothing', async () => {
  const before = await measure()
  expect(await measure('rank-outcomes')).toBeGreaterThanOrEqual(before + 0.15)
  expect(await measure('rank-attack')).toBe(before)
})

test('the same five conversations of one network or of two teach nothing', async () => {
  const before = await measure()
  expect(await measure('rank-outcomes', '1')).toBe(before)
  expect(await measure('rank-outcomes', '2')).toBe(before)
})
