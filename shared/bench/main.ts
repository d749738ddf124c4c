import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stopAllGroups } from '../../e2e/run-command.mjs'
import { parseArgv } from '../eval/parse-argv.ts'
import { measureEdge } from './edge/measure-edge.ts'
import { measurePull } from './edge/measure-pull.ts'
import type { Figure, Load } from './figure.ts'
import { measureBytes } from './measure-bytes.ts'
import { measureIndexInBrowser } from './measure-index-in-browser.ts'
import { measureLanguage } from './measure-language.ts'
import { measureOverlay } from './measure-overlay.ts'
import { measurePrice } from './measure-price.ts'
import { measureRetrieval } from './measure-retrieval.ts'
import { measureShopLayer } from './measure-shop-layer.ts'
import { isOver, toTable } from './report.ts'

/**
 * Entry of `npm run bench -- [--only bytes|language|layer|retrieval|index|price|overlay|edge|pull] [--tenth] [--json FILE]
 * [--conversations N] [--rate MESSAGES_PER_SECOND] [--new-rate CONVERSATIONS_PER_SECOND]`.
 */
const sections: Record<string, (load: Load) => Figure[] | Promise<Figure[]>> = {
  bytes: measureBytes,
  language: measureLanguage,
  layer: measureShopLayer,
  retrieval: measureRetrieval,
  index: measureIndexInBrowser,
  price: measurePrice,
  overlay: measureOverlay,
  edge: measureEdge,
  pull: measurePull,
}
const latest = fileURLToPath(new URL('results/latest.json', import.meta.url))
const flags = new Set(['--tenth'])

function readLoad(options: Map<string, string>, share: number): Load {
  const number = (name: string, usual: number): number => {
    const value = Number(options.get(name) ?? usual * share)
    if (!(value > 0)) throw new Error(`--${name} has to be a number above 0`)
    return value
  }
  return {
    conversations: Math.round(number('conversations', 300)),
    messagesPerSecond: number('rate', 60),
    steadySeconds: Math.max(3, 20 * share),
    newPerSecond: number('new-rate', 100),
    newSeconds: Math.max(2, 10 * share),
    smallShop: Math.round(3_000 * share),
    largeShop: Math.round(100_000 * share),
    repeats: Math.max(1, Math.round(10 * share)),
  }
}

async function main(): Promise<number> {
  const argv = process.argv.slice(2)
  const { options } = parseArgv(argv.filter((word) => !flags.has(word)))
  const only = options.get('only') ?? ''
  if (only !== '' && sections[only] === undefined) throw new Error(`--only takes ${Object.keys(sections).join(', ')}`)
  const load = readLoad(options, argv.includes('--tenth') ? 0.1 : 1)
  const machine = { cores: cpus().length, loadBefore: loadavg()[0] ?? 0, node: process.version }
  const figures: Figure[] = []
  for (const [name, measure] of Object.entries(sections)) {
    if (only !== '' && name !== only) continue
    process.stderr.write(`measuring ${name}…\n`)
    figures.push(...(await measure(load)))
  }
  const { cores, loadBefore } = machine
  process.stdout.write(`${toTable(figures)}\n\n${cores} cores, ${loadBefore.toFixed(1)} busy before the start\n`)
  const json = `${JSON.stringify({ at: new Date().toISOString(), machine, load, figures }, null, 2)}\n`
  for (const path of [latest, options.get('json')]) {
    if (path === undefined) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, json)
  }
  return figures.some((figure) => figure.isPromise && isOver(figure)) ? 1 : 0
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void stopAllGroups().finally(() => process.exit(130)))
}
try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
} finally {
  await stopAllGroups()
}
