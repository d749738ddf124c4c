import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { detectRequests } from './detect-requests.ts'

/** Labels and message; every second line was held back while the splitting was tuned. */
const rows = readFileSync(new URL('golden-requests.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line, at) => {
    const [labels = '', text = ''] = line.split('\t')
    return { labels: labels.split('|'), text, isHeld: at % 2 === 1 }
  })
const several = rows.filter(({ labels }) => labels.length > 1)
const single = rows.filter(({ labels }) => labels.length === 1)

type Row = (typeof rows)[number]

/** Harmonic mean of how many found requests are right and how many right ones were found. */
function setF1(held: readonly Row[], find: (text: string) => string[]): number {
  let right = 0
  let sum = 0
  for (const { labels, text } of held) {
    const found = [...new Set(find(text))]
    right += found.filter((intent) => labels.includes(intent)).length
    sum += found.length + labels.length
  }
  return (2 * right) / sum
}

const findRequests = (text: string): string[] => detectRequests(text).map(({ intent }) => intent)
const splitShare = (some: readonly Row[], find: (text: string) => string[]): number =>
  some.filter(({ text }) => find(text).length > 1).length / some.length

describe('several requests in one message', () => {
  test('the golden set is large enough and says everything once', () => {
    expect(several.filter(({ labels }) => labels.length === 2).length).toBeGreaterThanOrEqual(160)
    expect(single.length).toBeGreaterThanOrEqual(400)
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length)
  })

  test('both requests are found in messages held back from tuning', () => {
    const held = several.filter(({ isHeld }) => isHeld)
    expect(setF1(held, findRequests)).toBeGreaterThanOrEqual(0.85)
    // Never splitting finds one of two at best.
    expect(setF1(held, (text) => findRequests(text).slice(0, 1))).toBeLessThanOrEqual(0.7)
  })

  test('messages that ask one thing stay whole', () => {
    const held = single.filter(({ isHeld }) => isHeld)
    expect(splitShare(held, findRequests)).toBeLessThanOrEqual(0.03)
    expect(splitShare(single, findRequests)).toBeLessThanOrEqual(0.03)
    // Splitting at every mark takes more than half of them apart.
    expect(splitShare(held, (text) => text.split(/[，。？！\s]+/))).toBeGreaterThanOrEqual(0.5)
  })
})

describe('hostile length', () => {
  test.each([
    ['five thousand clauses', '怎么退货，发票能开吗，有货吗 '.repeat(5000)],
    ['no mark at all', '有货吗多久发货'.repeat(15_000)],
    ['blanks only between signs', '退 '.repeat(50_000)],
    ['joining words alone', '还有另外顺便'.repeat(17_000)],
    ['digits and marks', 'SY202611180937，'.repeat(6000)],
    ['wishes taken back', '不退了，不换了，'.repeat(12_500)],
  ])('%s: at most three requests in bounded time', (_, text) => {
    detectRequests('先热一下，再看看')
    const started = performance.now()
    const requests = detectRequests(text)
    expect(performance.now() - started).toBeLessThanOrEqual(50)
    expect(requests.length).toBeGreaterThanOrEqual(1)
    expect(requests.length).toBeLessThanOrEqual(3)
  })
})
