import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { EvalOutcome } from '../suite.ts'
import { address } from './address.ts'

const golden = readFileSync(new URL('../golden/address.tsv', import.meta.url), 'utf8').split('\n')

async function measure(lines: string[]): Promise<EvalOutcome & { printed: string[] }> {
  const printed: string[] = []
  const print = (line: string): void => void printed.push(line)
  const input = { file: 'golden', lines, options: new Map(), readText: () => '', clock: () => 0, print }
  return { ...(await address.run(input)), printed }
}

test('the golden addresses are read', async () => {
  const { measures, scored, skipped, printed } = await measure(golden)
  const found = new Map<string, number>(measures)
  expect(scored).toBeGreaterThanOrEqual(150)
  expect(skipped).toBe(0)
  expect(found.get('exact'), printed.join('\n')).toBeGreaterThanOrEqual(0.97)
  for (const field of ['code', 'phone', 'name'])
    expect(found.get(field), printed.join('\n')).toBeGreaterThanOrEqual(0.98)
})

test('a reader that hears nothing stays under the ceiling', async () => {
  const deaf = golden.map((line) => line.replace(/\t.*/, '\t你好'))
  const { measures } = await measure(deaf)
  expect(new Map<string, number>(measures).get('exact')).toBeLessThan(0.02)
})

test('a code ending in zeros is right at its level, blanks are not scored, malformed rows are skipped', async () => {
  const { measures, scored, skipped } = await measure([
    '440300||\t深圳市南山区深南大道9988号',
    '440000||\t深圳市南山区深南大道9988号',
    '440304||\t深圳市南山区深南大道9988号',
    '|+86 199-0000-1234|\t北京市朝阳区建国路88号 19900001234',
    '12|x|\t三个字段，编码不是六位',
    '',
  ])
  expect({ scored, skipped }).toEqual({ scored: 4, skipped: 1 })
  expect(measures).toEqual([
    ['exact', 0.75],
    ['code', 2 / 3],
    ['phone', 1],
    ['name', Number.NaN],
  ])
})
