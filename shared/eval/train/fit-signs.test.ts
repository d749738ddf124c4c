import { expect, test } from 'vitest'
import { fitSigns, type SignRow, scoreSigns } from './fit-signs.ts'

const row = (isBad: boolean, ...signs: string[]): SignRow => ({
  isBad,
  counts: new Map(signs.map((sign) => [sign, 1])),
})
const rows = [
  ...Array.from({ length: 30 }, () => row(true, 'new-colour')),
  ...Array.from({ length: 30 }, () => row(false)),
  ...Array.from({ length: 20 }, () => row(false, 'gone-1')),
]

test('a sign of unfaithful drafts alone weighs, one of honest drafts weighs nothing and never less', () => {
  const fit = fitSigns(rows)
  expect(fit.weights.get('new-colour')).toBeGreaterThan(1.5)
  expect(fit.weights.get('gone-1')).toBe(0)
  expect(scoreSigns(row(true, 'new-colour'), fit)).toBeGreaterThan(scoreSigns(row(false, 'gone-1'), fit))
})

test('a sign never seen keeps its prior', () => {
  expect(scoreSigns(row(true, 'side-fee'), fitSigns(rows)) - fitSigns(rows).bias).toBe(1.8)
})
