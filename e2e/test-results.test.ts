import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeResults, describeFailedJourneys, readPlaywrightResults, readVitestResults } from './test-results.mjs'

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

test('a failed journey is told with its page, what pages wrote and what the edge wrote; others are not', () => {
  const page = join(folder, 'error-context.md')
  writeFileSync(page, `# Error\nlong\n# Page snapshot\n- button "发送"\n${'- item\n'.repeat(500)}`)
  const text = (name: string, body: string) => ({ name, body: Buffer.from(body).toString('base64') })
  const journey = (title: string, status: string) => ({
    title,
    tests: [
      {
        status,
        results: [
          {
            duration: 5,
            attachments: [
              { name: 'screenshot', path: 'x.png' },
              { name: 'error-context', path: page },
              text('pages', `failed /a.svg net::ERR_ABORTED\n429 /api/desk\n${'x'.repeat(900)}`),
              text('edge', ''),
            ],
          },
        ],
      },
    ],
  })
  const part = { title: 'part', specs: [journey('two', 'unexpected')] }
  const suites = [{ title: 'file', specs: [journey('one', 'expected')], suites: [part] }]
  const lines = describeFailedJourneys(writeReport({ errors: [], suites }))
  expect(lines.filter((line) => line.startsWith('──'))).toEqual(['── two: error-context', '── two: pages'])
  expect(lines.slice(0, 3)).toEqual(['── two: error-context', '# Page snapshot', '- button "发送"'])
  expect(lines).toContain('429 /api/desk')
  expect(lines).toHaveLength(94)
  expect(Math.max(...lines.map(({ length }) => length))).toBe(160)
  expect(describeFailedJourneys(join(folder, 'none.json'))).toEqual([])
})
