import { expect, test } from 'vitest'
import { markEvidence } from './overlay-evidence.ts'

test.each([
  ['一直不发货，我要投诉', ['投诉'], ['一直不发货，我要', '[投诉]']],
  ['气死了气死了', ['气死', '气死了'], ['[气死了]', '[气死了]']],
  ['不说话', ['投诉'], ['不说话']],
  ['投诉', ['', '投诉'], ['[投诉]']],
  ['', ['投诉'], []],
])('%s with %j', (text, evidence, expected) => {
  const runs = markEvidence(text, evidence)
  expect(runs.map((run) => (run.isEvidence ? `[${run.text}]` : run.text))).toEqual(expected)
  expect(runs.map((run) => run.text).join('')).toBe(text)
})
