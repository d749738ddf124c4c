import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgv } from './parse-argv.ts'
import type { EvalOutcome, EvalSuite } from './suite.ts'

/** Entry of `npm run eval -- SUITE FILE [--train T] [--out OUT] [--floor name=value …]`. */
const suitePattern = /^[a-z][a-z0-9-]*$/

async function loadSuite(name: string): Promise<EvalSuite> {
  if (!suitePattern.test(name)) throw new Error(`no such suite: ${name}`)
  const exportName = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  const module: Record<string, unknown> = await import(`./suites/${name}.ts`)
  const suite = module[exportName]
  if (!isSuite(suite)) throw new Error(`suites/${name}.ts does not export ${exportName}`)
  return suite
}

function isSuite(value: unknown): value is EvalSuite {
  return typeof value === 'object' && value !== null && 'run' in value && 'name' in value
}

function format(value: number): string {
  return Number.isFinite(value) ? value.toFixed(4) : 'nan'
}

function summarise(suite: EvalSuite, outcome: EvalOutcome): string {
  const measures = outcome.measures.map(([name, value]) => `${name}=${format(value)}`)
  return [suite.name, ...measures, `n=${outcome.scored}`, `skipped=${outcome.skipped}`].join(' ')
}

/** Names of the floors that were missed; an unknown or `nan` measure misses its floor. */
function missedFloors(outcome: EvalOutcome, floors: ReadonlyMap<string, number>): string[] {
  const measured = new Map(outcome.measures)
  return [...floors].flatMap(([name, floor]) => ((measured.get(name) ?? Number.NaN) >= floor ? [] : [name]))
}

async function main(): Promise<number> {
  const { words, options, floors } = parseArgv(process.argv.slice(2))
  const [name = '', file = ''] = words
  const suite = await loadSuite(name)
  const readText = (path: string): string => readFileSync(path, 'utf8')
  const lines = suite.readsFile === false ? [] : readText(file).split('\n')
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  const clock = (): number => performance.now()
  const outcome = await suite.run({ file, lines, options, readText, clock, print })
  const outPath = options.get('out')
  if (outPath !== undefined) writeFileSync(outPath, (outcome.out ?? []).map((line) => `${line}\n`).join(''))
  if (suite.readsFile === false) return 0
  const missed = missedFloors(outcome, floors)
  for (const floor of missed) print(`floor missed: ${floor}`)
  print(summarise(suite, outcome))
  return missed.length === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
