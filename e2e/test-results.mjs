import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} TestOutcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} status
 * @property {number} durationMs
 */

/**
 * Reads what vitest's JSON reporter wrote; undefined when it wrote nothing.
 * @param {string} path
 * @returns {TestOutcome[] | undefined}
 */
export function readVitestResults(path) {
  if (!existsSync(path)) return undefined
  /** @type {{ testResults: { name: string, status: string, assertionResults: { fullName: string, status: string, duration?: number }[] }[] }} */
  const report = JSON.parse(readFileSync(path, 'utf8'))
  return report.testResults.flatMap((file) => {
    if (file.status === 'failed' && file.assertionResults.length === 0) {
      return [{ name: `${file.name} (did not load)`, status: /** @type {const} */ ('failed'), durationMs: 0 }]
    }
    return file.assertionResults.map((test) => ({
      name: test.fullName,
      status: toStatus(test.status),
      durationMs: test.duration ?? 0,
    }))
  })
}

/** @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite */
/** @typedef {{ title: string, tests: { status: string, results: { duration: number }[] }[] }} PlaywrightSpec */

/**
 * Reads what Playwright's JSON reporter wrote; undefined when it wrote nothing.
 * @param {string} path
 * @returns {TestOutcome[] | undefined}
 */
export function readPlaywrightResults(path) {
  if (!existsSync(path)) return undefined
  /** @type {{ suites: PlaywrightSuite[], errors: unknown[] }} */
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const outcomes = report.suites.flatMap((suite) => readSuite(suite))
  for (const _ of report.errors)
    outcomes.push({ name: 'playwright error outside a test', status: 'failed', durationMs: 0 })
  return outcomes
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {TestOutcome[]}
 */
function readSuite(suite) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `${suite.title} › ${spec.title}`,
      status: toStatus(test.status),
      durationMs: test.results.reduce((sum, result) => sum + result.duration, 0),
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap(readSuite)]
}

/**
 * A test that passed only when it was tried again counts as failed.
 * @param {string} status
 * @returns {TestOutcome['status']}
 */
function toStatus(status) {
  if (status === 'passed' || status === 'expected') return 'passed'
  if (['skipped', 'pending', 'todo', 'disabled'].includes(status)) return 'skipped'
  return 'failed'
}

/**
 * The closing line. No test at all counts as a failure.
 * @param {TestOutcome[]} outcomes
 * @returns {{ line: string, isGreen: boolean }}
 */
export function closeResults(outcomes) {
  const count = (/** @type {TestOutcome['status']} */ status) =>
    outcomes.filter((test) => test.status === status).length
  const passed = count('passed')
  const failed = count('failed')
  const skipped = count('skipped')
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { line, isGreen: failed === 0 && passed > 0 }
}
