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
/** @typedef {{ name: string, path?: string, body?: string }} Attachment `body` is base64. */
/** @typedef {{ duration: number, status?: string, attachments?: Attachment[] }} PlaywrightResult */
/** @typedef {{ title: string, tests: { status: string, results: PlaywrightResult[] }[] }} PlaywrightSpec */

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

/** A build machine's log is all that remains of its run, and not all of that: what is told of so many journeys. */
const told = { journeys: 3, pageLines: 90, writtenLines: 20, lineLength: 160 }

/**
 * What failed journeys left in words (the page as text, what pages and edge wrote), ready to be printed.
 * @param {string} path Playwright's JSON report.
 * @returns {string[]}
 */
export function describeFailedJourneys(path) {
  if (!existsSync(path)) return []
  /** @type {{ suites: PlaywrightSuite[] }} */
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const failed = report.suites.flatMap(listSpecs).flatMap(({ title, tests }) => {
    const results = tests.filter(({ status }) => toStatus(status) === 'failed').flatMap((test) => test.results)
    return results.length > 0 ? [{ title, attachments: results.flatMap((result) => result.attachments ?? []) }] : []
  })
  return failed
    .slice(0, told.journeys)
    .flatMap(({ title, attachments }) => attachments.flatMap((one) => describeAttachment(title, one)))
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function listSpecs(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(listSpecs)]
}

/**
 * @param {string} title
 * @param {Attachment} attachment
 * @returns {string[]}
 */
function describeAttachment(title, { name, path, body }) {
  if (!['error-context', 'pages', 'edge'].includes(name)) return []
  const stored = path !== undefined && existsSync(path) ? readFileSync(path, 'utf8') : ''
  const text = body === undefined ? stored : Buffer.from(body, 'base64').toString('utf8')
  // Of a page its top says most; of what was written, the end.
  const lines = name === 'error-context' ? readPage(text) : readWritten(text)
  return lines.length === 0 ? [] : [`── ${title}: ${name}`, ...lines.map((line) => line.slice(0, told.lineLength))]
}

/** @param {string} text */
function readPage(text) {
  const start = text.indexOf('# Page snapshot')
  return start < 0 ? [] : text.slice(start).split('\n').slice(0, told.pageLines)
}

/** @param {string} text */
function readWritten(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.includes('net::ERR_ABORTED'))
  return lines.slice(-told.writtenLines)
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
