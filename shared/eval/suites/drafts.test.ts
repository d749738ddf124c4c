import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drafts } from './drafts.ts'

const measure = async (text: string) => {
  const printed: string[] = []
  const outcome = await drafts.run({
    file: 'drafts.jsonl',
    lines: text.split('\n'),
    options: new Map(),
    readText: () => '',
    clock: () => 0,
    print: (line) => void printed.push(line),
  })
  return { ...outcome, printed, measured: Object.fromEntries(outcome.measures) }
}

const rowOf = (draft: string, label: string) =>
  JSON.stringify({ id: draft, basis: { text: '满 99 元包邮。', facts: {} }, draft, label })

test('counts each kind by itself, reports a malformed line with its number and skips it', async () => {
  const lines = [
    rowOf('买满99元包邮哦', 'ok'),
    '{"id":',
    rowOf('满 59 元包邮。', 'bad'),
    rowOf('满九十九元包邮', 'bad'),
    '',
  ]
  const { measured, scored, skipped, printed, out } = await measure(lines.join('\n'))
  expect(measured).toEqual({ accepted_ok: 1, refused_bad: 0.5 })
  expect([scored, skipped, out?.length]).toEqual([3, 1, 3])
  expect(printed).toContain('line 2: malformed, skipped')
})

test.each([
  ['drafts-1', 0.7, 0.99],
  ['drafts-3b', 0.5, 0.97],
])('%s: its floors hold; neither accepting nor refusing everything would reach them', async (name, honest, bad) => {
  const { measured } = await measure(readFileSync(new URL(`../golden/${name}.jsonl`, import.meta.url), 'utf8'))
  expect(measured.accepted_ok).toBeGreaterThanOrEqual(honest)
  expect(measured.refused_bad).toBeGreaterThanOrEqual(bad)
})
