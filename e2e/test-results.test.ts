import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeResults, readPlaywrightResults, readVitestResults } from './test-results.mjs'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kefu-results-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function writeReport(report: unknown): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}

describe('the closing line', () => {
  const outcome = (status: 'passed' | 'failed' | 'skipped') => ({ name: status, status, durationMs: 1 })

  test.each([
    [[outcome('passed'), outcome('passed')], '2 passed, 0 failed', true],
    [[outcome('passed'), outcome('failed')], '1 passed, 1 failed', false],
    [[outcome('passed'), outcome('skipped')], '1 passed, 0 failed, 1 skipped', true],
    [[], '0 passed, 0 failed', false],
    [[outcome('skipped')], '0 passed, 0 failed, 1 skipped', false],
  ])('case %#', (outcomes, line, isGreen) => {
    expect(closeResults(outcomes)).toEqual({ line, isGreen })
  })
})

test('vitest: a file that did not load is a failure', () => {
  const path = writeReport({
    testResults: [
      { name: 'a.test.ts', status: 'failed', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'passed',
        assertionResults: [
          { fullName: 'b works', status: 'passed', duration: 12 },
          { fullName: 'b later', status: 'todo' },
        ],
      },
    ],
  })
  expect(readVitestResults(path)).toEqual([
    { name: 'a.test.ts (did not load)', status: 'failed', durationMs: 0 },
    { name: 'b works', status: 'passed', durationMs: 12 },
    { name: 'b later', status: 'skipped', durationMs: 0 },
  ])
})

test('Playwright: nested suites are read, a test that passed only at the second try has failed', () => {
  const spec = (title: string, status: string) => ({
    title,
    tests: [{ status, results: [{ duration: 5 }, { duration: 6 }] }],
  })
  const path = writeReport({
    errors: [{ message: 'a fixture broke' }],
    suites: [
      {
        title: 'shop.spec.ts',
        specs: [spec('opens', 'expected')],
        suites: [{ title: 'cart', specs: [spec('pays', 'flaky')] }],
      },
    ],
  })
  expect(readPlaywrightResults(path)).toEqual([
    { name: 'shop.spec.ts › opens', status: 'passed', durationMs: 11 },
    { name: 'cart › pays', status: 'failed', durationMs: 11 },
    { name: 'playwright error outside a test', status: 'failed', durationMs: 0 },
  ])
})

test('a missing report is not an empty one', () => {
  expect(readVitestResults(join(folder, 'none.json'))).toBeUndefined()
  expect(readPlaywrightResults(join(folder, 'none.json'))).toBeUndefined()
})
