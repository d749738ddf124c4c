import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { EvalInput, EvalOutcome } from '../suite.ts'
import { dialogs } from './dialogs.ts'

const file = new URL('../golden/dialogs.jsonl', import.meta.url)

async function run(lines: string[]): Promise<EvalOutcome & { printed: string[] }> {
  const printed: string[] = []
  const input: EvalInput = {
    file: file.pathname,
    lines,
    options: new Map(),
    readText: (path) => readFileSync(path, 'utf8'),
    clock: () => 0,
    print: (line) => void printed.push(line),
  }
  return { ...(await dialogs.run(input)), printed }
}

test('the golden dialogs pass, a few turns aside', async () => {
  const outcome = await run(readFileSync(file, 'utf8').trim().split('\n'))
  expect(outcome.skipped).toBe(0)
  expect(outcome.scored).toBeGreaterThanOrEqual(25)
  const measures = new Map<string, number>(outcome.measures)
  expect(measures.get('passed'), outcome.printed.join('\n')).toBeGreaterThanOrEqual(0.94)
  expect(measures.get('turns'), outcome.printed.join('\n')).toBeGreaterThanOrEqual(0.96)
})

test('conversations of five rounds and more are followed to the end', async () => {
  const rows = readFileSync(new URL('../golden/dialogs-context.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const long = rows.filter((row) => (row.match(/"say":/g) ?? []).length >= 5)
  expect(long.length).toBeGreaterThanOrEqual(40)
  const outcome = await run(rows)
  expect(outcome.skipped).toBe(0)
  expect(new Map<string, number>(outcome.measures).get('passed'), outcome.printed.join('\n')).toBe(1)
}, 60_000)

test('a wrong expectation fails its turn and its dialog, a malformed line is skipped with its number', async () => {
  const row = {
    id: 'wrong',
    shop: 'demo',
    now: '2026-11-21T06:00:00.000Z',
    shopper: { proof: 'none' },
    turns: [
      { say: '转人工', expect: { handoff: false } },
      { operator: 'accept', expect: { handoff: true } },
    ],
  }
  const outcome = await run([JSON.stringify(row), '{"id":1}', JSON.stringify({ ...row, shop: 'nowhere.json' })])
  expect(outcome).toMatchObject({
    scored: 1,
    skipped: 2,
    measures: [
      ['passed', 0],
      ['turns', 0.5],
    ],
  })
  expect(outcome.printed).toContain('wrong turn 1: handoff: true instead of false')
  expect(outcome.printed).toContain('line 2: malformed, skipped')
})
