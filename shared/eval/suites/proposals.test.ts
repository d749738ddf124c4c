import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { weaveExport } from '../../import/chats/golden/weave-export.ts'
import type { EvalOutcome } from '../suite.ts'
import { proposals } from './proposals.ts'

const golden = (name: string): string =>
  readFileSync(new URL(`../../import/chats/golden/${name}`, import.meta.url), 'utf8')

async function measure(
  labels: string,
  lines = golden('export.csv').split('\n'),
): Promise<{ outcome: EvalOutcome; of: (name: string) => number; printed: string }> {
  const printed: string[] = []
  const outcome = await proposals.run({
    file: 'export.csv',
    lines,
    options: new Map([['planted', 'planted.tsv']]),
    readText: () => labels,
    clock: () => 0,
    print: (line) => void printed.push(line),
  })
  const measures = new Map<string, number>(outcome.measures)
  return { outcome, of: (name) => measures.get(name) ?? Number.NaN, printed: printed.join('\n') }
}

test('the export is what the written questions and talk give: a thousand rows, 30 questions, each asked 5 to 15 times', () => {
  const woven = weaveExport(golden('planted.txt'), golden('talk.txt'))
  expect([woven.csv, woven.labels]).toEqual([golden('export.csv'), golden('planted.tsv')])
  expect(woven.csv.trim().split('\r\n')).toHaveLength(1_001)
  const askings = groupById(woven.labels)
  expect(askings.size).toBe(30)
  for (const [id, rows] of askings) expect(rows.length >= 5 && rows.length <= 15, id).toBe(true)
})

test('planted questions are found, and proposals are of one question', async () => {
  const { of, printed } = await measure(golden('planted.tsv'))
  expect(of('found'), printed).toBeGreaterThanOrEqual(24)
  expect(of('purity'), printed).toBeGreaterThanOrEqual(0.9)
  expect(of('recall'), printed).toBeGreaterThanOrEqual(0.75)
  expect(of('split'), printed).toBeLessThanOrEqual(6)
})

test('groups that know nothing of the questions stay under the ceiling', async () => {
  const lines = golden('planted.tsv').trim().split('\n')
  const ids = lines.map((line) => line.split('\t')[1])
  const moved = lines.map((line, at) => `${line.split('\t')[0]}\t${ids[(at + 97) % ids.length]}`)
  const { of } = await measure(moved.join('\n'))
  expect(of('found')).toBeLessThan(4)
  expect(of('purity')).toBeLessThan(0.45)
})

test('where no two answers are pasted less is found, and what is proposed is still of one question', async () => {
  const blocks = golden('fresh.txt').split('\n# ').slice(1)
  const asked = blocks.flatMap((block) => {
    const [id = '', ...pairs] = block.trim().split('\n')
    return pairs.map((pair) => ({ id, said: pair.split(' => ') }))
  })
  const rows = asked.flatMap(({ said: [question, answer] }, at) => [`${at},买家,${question}`, `${at},客服,${answer}`])
  const labels = asked.map(({ id }, at) => `${at * 2 + 2}\t${id}`).join('\n')
  const { of, printed } = await measure(labels, ['会话ID,发送人,内容', ...rows])
  expect(of('planted')).toBe(12)
  expect(of('found'), printed).toBeGreaterThanOrEqual(1)
  expect(of('purity'), printed).toBeGreaterThanOrEqual(0.9)
})

test('a file that is no chat is named as one', async () => {
  const input = { file: '', options: new Map([['planted', 'p']]), readText: () => '', clock: () => 0, print: () => {} }
  await expect(async () => proposals.run({ ...input, lines: ['订单号,实付', 'A1,3'] })).rejects.toThrow('not-chats')
  await expect(async () => proposals.run({ ...input, options: new Map(), lines: [] })).rejects.toThrow('--planted')
})

function groupById(labels: string): Map<string, string[]> {
  const rows = new Map<string, string[]>()
  for (const line of labels.trim().split('\n')) {
    const [row = '', id = ''] = line.split('\t')
    rows.set(id, [...(rows.get(id) ?? []), row])
  }
  return rows
}
