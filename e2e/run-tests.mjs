// npm test: check, build, vitest, Playwright. Goes on after a failure, so that one run says everything.
import { mkdirSync, rmSync } from 'node:fs'
import { root, runCommand } from './run-command.mjs'
import { closeResults, describeFailedJourneys, readPlaywrightResults, readVitestResults } from './test-results.mjs'

const results = `${root}/e2e/results`
const vitestFile = `${results}/vitest.json`
const playwrightFile = `${results}/playwright.json`
/** @type {Record<string, string>} */
const env = process.argv.includes('--long') ? { KEFU_LONG: '1' } : {}

/** @type {import('./test-results.mjs').TestOutcome[]} */
const outcomes = []

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

// As `npm run check`, side by side.
await Promise.all([
  runStep('types', 'npm', ['run', '-s', 'types']),
  runStep('lint', 'biome', ['check', '--diagnostic-level=error', '.']),
  runStep('contrast', 'node', ['shared/ui/check-contrast.mjs']),
])
const isBuilt = await runStep('build', 'node', ['e2e/build.mjs', '--journey'])
await runStep('size', 'node', ['e2e/size.mjs'])
await runSuite('vitest', vitestOptions(), () => readVitestResults(vitestFile))
if (isBuilt) await runSuite('playwright', playwrightOptions(), () => readPlaywrightResults(playwrightFile))
for (const line of describeFailedJourneys(playwrightFile)) console.log(line)

const { line, isGreen } = closeResults(outcomes)
printSlowest(outcomes)
for (const test of outcomes) if (test.status === 'failed') console.log(`failed: ${test.name}`)
console.log(line)
process.exitCode = isGreen ? 0 : 1

function vitestOptions() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`]
  return ['run', '--config', 'e2e/vitest.config.ts', ...reporters]
}

function playwrightOptions() {
  return ['test', '-c', 'e2e/playwright.config.ts', '--pass-with-no-tests']
}

/**
 * A step that is not a test counts only when it fails.
 * @param {string} name
 * @param {string} command
 * @param {string[]} options
 */
async function runStep(name, command, options) {
  const startedAt = performance.now()
  console.log(`\n── ${name}`)
  const { code } = await runCommand(command, options, { env, show: true })
  if (code !== 0) outcomes.push({ name: `step ${name}`, status: 'failed', durationMs: performance.now() - startedAt })
  return code === 0
}

/**
 * @param {'vitest' | 'playwright'} command
 * @param {string[]} options
 * @param {() => import('./test-results.mjs').TestOutcome[] | undefined} read
 */
async function runSuite(command, options, read) {
  console.log(`\n── ${command}`)
  const { code } = await runCommand(command, options, { env, show: true })
  const found = read()
  outcomes.push(...(found ?? []))
  const saysFailed = found?.some((test) => test.status === 'failed') ?? false
  if (found === undefined || (code !== 0 && !saysFailed)) {
    outcomes.push({ name: `${command} ended with ${code}`, status: 'failed', durationMs: 0 })
  }
}

/** @param {import('./test-results.mjs').TestOutcome[]} all */
function printSlowest(all) {
  console.log('\nslowest ten:')
  const slowest = [...all].sort((a, b) => b.durationMs - a.durationMs).slice(0, 10)
  for (const test of slowest) console.log(`${(test.durationMs / 1000).toFixed(2).padStart(8)} s  ${test.name}`)
}
