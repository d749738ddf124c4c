import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyRewording } from '../../compliance/apply-rewording.ts'
import { checkText } from '../../compliance/check-text.ts'
import type { CompliancePlatform } from '../../protocol/writing.ts'
import type { EvalInput } from '../suite.ts'
import { compliance } from './compliance.ts'

type Row = { label: string; platform: CompliancePlatform; text: string; kind: string }

function linesOf(half: string): string[] {
  return readFileSync(new URL(`../golden/compliance-${half}.tsv`, import.meta.url), 'utf8').split('\n')
}

function rowsOf(half: string): Row[] {
  return linesOf(half).flatMap((line) => {
    const [label, platform, text, kind] = line.split('\t')
    if (label === undefined || platform === undefined || text === undefined || kind === undefined) return []
    return [{ label, platform: platform as CompliancePlatform, text, kind }]
  })
}

function inputOf(lines: string[]): EvalInput {
  return { file: 'f', lines, options: new Map(), readText: () => '', clock: () => 0, print: () => {} }
}

const kindsIn = ({ text, platform }: Row): string[] => checkText(text, { platform }).map(({ kind }) => kind)

// The rules were mended with all of these before them: they keep what is heard, and tell nothing of new sentences.
describe.each(['1', '2'])('sentences written before the rules, part %s', (half) => {
  test('precision and recall over all kinds', async () => {
    const { measures, skipped } = await compliance.run(inputOf(linesOf(half)))
    expect(skipped).toBe(0)
    for (const [name, value] of measures) expect([name, value >= 0.96]).toEqual([name, true])
  })

  test('every kind is found, and said of little else', () => {
    const rows = rowsOf(half)
    for (const kind of new Set(rows.filter(({ label }) => label === 'violation').map((row) => row.kind))) {
      const wrong = rows.filter((row) => row.label === 'violation' && row.kind === kind)
      const found = wrong.filter((row) => kindsIn(row).includes(kind)).length
      const falseAlarms = rows.filter((row) => row.label === 'ok' && kindsIn(row).includes(kind)).length
      expect([kind, found / wrong.length >= 0.8, found / (found + falseAlarms) >= 0.95]).toEqual([kind, true, true])
    }
  })
})

test('sentences written after the first rules', async () => {
  const { measures } = await compliance.run(inputOf(linesOf('3')))
  for (const [name, value] of measures) expect([name, value >= 0.85]).toEqual([name, true])
})

// Precision and recall at first sight, before rules were mended with a set: 0.87 and 0.79, 0.84 and 0.69, 0.86 and 0.54,
// 0.95 and 0.84. New sentences are heard about as well as that; the floors keep what was learned since.
test.each(['4', '5', '6', '7'])('sentences of other trades, set %s', async (set) => {
  const lines = linesOf(set)
  const { measures, scored, skipped } = await compliance.run(inputOf(lines))
  expect(skipped).toBe(0)
  for (const [name, value] of measures) expect([name, value >= 0.96]).toEqual([name, true])
  // To call everything a violation, or nothing, must not come near.
  const share = lines.filter((line) => line.startsWith('violation')).length / scored
  expect([share > 0.4, share < 0.6]).toEqual([true, true])
})

test('spellings made to pass unseen', async () => {
  const { measures } = await compliance.run(inputOf(linesOf('hostile')))
  expect(new Map(measures).get('recall')).toBeGreaterThanOrEqual(0.9)
})

test('what is put in place of words is itself fit to be said', () => {
  const left = [...rowsOf('1'), ...rowsOf('2')].flatMap(({ text, platform }) =>
    checkText(text, { platform }).flatMap(({ rewording }) => {
      if (rewording === undefined) return []
      const { text: reworded, caret } = applyRewording(text, rewording)
      const isClean = checkText(reworded, { platform }).every(
        ({ span }) => span.end <= rewording.start || span.start >= caret,
      )
      return isClean ? [] : [`${text} → ${reworded}`]
    }),
  )
  expect(left).toEqual([])
})

test('a malformed line is skipped, own means the law only', async () => {
  const outcome = await compliance.run(
    inputOf([
      'violation\tmars\t加我微信',
      'ok\town\t加我微信',
      'violation\tjd\t加我微信',
      'violation\town\t国家级品质',
    ]),
  )
  expect(outcome).toMatchObject({ scored: 3, skipped: 1 })
  expect(outcome.measures).toEqual([
    ['precision', 1],
    ['recall', 1],
  ])
})
