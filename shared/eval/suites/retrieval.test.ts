import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { exportKnowledge } from './export-knowledge.ts'
import { retrieval } from './retrieval.ts'

const now = '2026-11-21T06:00:00.000Z'
const golden = readFileSync(new URL('../golden/retrieval.tsv', import.meta.url), 'utf8').split('\n')
const knowledge = createDemoShop(new Date(now))
  .articles.map(({ id, questions, answers, layer, productIds, validFrom, validTo }) =>
    JSON.stringify({ id, questions, answer: answers[0]?.text, layer, products: productIds, validFrom, validTo }),
  )
  .join('\n')

async function measure(lines: string[], articles: string, path = 'k.jsonl') {
  const outcome = await retrieval.run({
    file: 'golden',
    lines,
    options: new Map([
      ['knowledge', path],
      ['now', now],
    ]),
    readText: () => articles,
    clock: () => 0,
    print: () => {},
  })
  return { measures: new Map<string, number>(outcome.measures), n: outcome.scored, skipped: outcome.skipped }
}

test('the golden queries find their articles', async () => {
  const { measures, n } = await measure(golden, knowledge)
  expect(n).toBeGreaterThan(150)
  expect(measures.get('recall@1')).toBeGreaterThanOrEqual(0.9)
  expect(measures.get('recall@3')).toBeGreaterThanOrEqual(0.97)
  expect(measures.get('mrr')).toBeGreaterThanOrEqual(0.93)
})

test('one article for everything stays under the ceiling', async () => {
  const first = knowledge.split('\n')[0] ?? ''
  const { measures } = await measure(golden, first)
  expect(measures.get('recall@1')).toBeLessThan(0.1)
})

test('golden means the shop of 600 articles, exactly as its export reads', async () => {
  const printed: string[] = []
  const silent = { file: '', lines: [], options: new Map<string, string>(), readText: () => '', clock: () => 0 }
  await exportKnowledge.run({ ...silent, print: (line) => printed.push(line) })
  expect(printed).toHaveLength(600)
  const rows = ['cl-return-how\t怎么退货', 'fo-durian\t榴莲咋开', '-\t西装的领带怎么打']
  const built = await measure(rows, '', 'golden')
  expect(built.measures.get('recall@1')).toBe(1)
  expect(built).toEqual(await measure(rows, printed.join('\n')))
})

test('a knowledge line that is none is skipped, without knowledge there is no suite', async () => {
  expect((await measure(['a\t你好'], '{"id":1}')).skipped).toBe(0)
  await expect(async () =>
    retrieval.run({ file: '', lines: [], options: new Map(), readText: () => '', clock: () => 0, print: () => {} }),
  ).rejects.toThrow('--knowledge')
})

/** Of the golden lines every second was looked at when ranking was tuned; this is every second of the others. */
const neverTunedOn = ['questions-1.tsv', 'questions-2.tsv', 'unknown-1.tsv', 'unknown-2.tsv'].flatMap((name) =>
  readFileSync(new URL(`../golden/knowledge/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((_, at) => at % 4 === 1),
)

test('in a shop of 600 articles more is found, and more refused, than by three other searches in the same run', async () => {
  const printed: string[] = []
  const options = new Map([
    ['knowledge', 'golden'],
    ['now', now],
    ['compare', ''],
  ])
  const input = { file: '', lines: neverTunedOn, options, readText: () => '', clock: () => 0 }
  const { measures } = await retrieval.run({ ...input, print: (line) => void printed.push(line) })
  const own = new Map(measures)
  expect(own.get('recall@1')).toBeGreaterThanOrEqual(0.64)
  expect(own.get('recall@3')).toBeGreaterThanOrEqual(0.8)
  expect(own.get('refused_at_95')).toBeGreaterThanOrEqual(0.5)
  const others = printed.filter((line) => /^(minisearch|orama|bm25-bigrams) /.test(line))
  expect(others).toHaveLength(3)
  for (const line of others) {
    for (const name of ['recall@1', 'mrr', 'refused_at_95']) {
      expect(`${name} ${Number(line.split(`${name}=`)[1]?.split(' ')[0]) < (own.get(name) ?? 0)} ${line}`).toContain(
        ' true ',
      )
    }
  }
}, 90_000)
