import { expect, test } from 'vitest'
import { fitSigns, type SignRow, scoreSigns } from './fit-signs.ts'

const row = (isBad: boolean, ...signs: string[]): SignRow => ({
  isBad,
  parts: new Map([['0', new Map(signs.map((sign) => [sign, 1]))]]),
})
const rows = [
  ...Array.from({ length: 30 }, () => row(true, 'new-colour')),
  ...Array.from({ length: 30 }, () => row(false)),
  ...Array.from({ length: 20 }, () => row(false, 'gone-1')),
]

test('a sign of unfaithful drafts alone weighs, one of honest drafts weighs nothing and never less', () => {
  const fit = fitSigns(rows)
  expect(fit.weights.get('new-colour')).toBeGreaterThan(1)
  expect(fit.weights.get('gone-1')).toBe(0)
  expect(scoreSigns(row(true, 'new-colour'), fit)).toBeGreaterThan(scoreSigns(row(false, 'gone-1'), fit))
})

test('a sign never seen keeps its prior', () => {
  const [known, weak] = [
    scoreSigns(row(true, 'side-fee'), fitSigns(rows)),
    scoreSigns(row(true, 'run-1'), fitSigns(rows)),
  ]
  expect(known).toBeGreaterThan(weak + 0.9)
})

test('signs of one clause add up, and those of many clauses do not', () => {
  const weak = { bias: 0, weights: new Map([['weak', 0.5]]) }
  const part = new Map([['weak', 1]])
  const apart = new Map(['0', '1', '2', '3'].map((name) => [name, part]))
  const together = new Map([['0', new Map([['weak', 4]])]])
  expect(scoreSigns({ isBad: true, parts: together }, weak)).toBeGreaterThan(1.5)
  expect(scoreSigns({ isBad: true, parts: apart }, weak)).toBeLessThan(0.5)
})
