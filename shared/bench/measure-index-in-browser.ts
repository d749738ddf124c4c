import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { findChromium } from '../../e2e/find-chromium.mjs'
import { percentile } from '../eval/label-scores.ts'
import type { IndexTimes, IndexWish } from './browser/index-times.ts'
import { type Figure, toPercentiles } from './figure.ts'

type Size = { count: number; searchLimitMs: number; restoreLimitMs?: number }

const sizes: Size[] = [
  { count: 3_000, searchLimitMs: 5, restoreLimitMs: 150 },
  { count: 100_000, searchLimitMs: 30 },
]
/** An edit is to be live within two seconds, all of the way included. */
const editLimitMs = 500
const entry = fileURLToPath(new URL('browser/index-bench.ts', import.meta.url))
const questions = new URL('../eval/golden/retrieval.tsv', import.meta.url)
const section = 'search index in a worker thread of Chromium'

/** Searching, keeping, taking up and revising the index where the engines do it; and what memory it takes. */
export async function measureIndexInBrowser(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kefu-bench-'))
  const server = await serve(await bundle(folder))
  const path = findChromium()
  const browser = await chromium.launch({
    ...(path ? { executablePath: path } : {}),
    args: ['--enable-blink-features=ForceEagerMeasureMemory', '--js-flags=--max-old-space-size=4096'],
  })
  try {
    const figures: Figure[] = []
    for (const size of sizes) {
      // Each in a page of its own: what one left behind is not weighed with the other.
      const page = await browser.newPage()
      await page.goto(urlOf(server))
      figures.push(...(await measureSize(page, size)))
      await page.close()
    }
    return figures
  } finally {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureSize(page: Page, { count, searchLimitMs, restoreLimitMs }: Size): Promise<Figure[]> {
  const wish: IndexWish = { count, asked: readQuestions(), storesArticles: count <= 3_000 }
  const before = await page.evaluate(weigh)
  const times = await page.evaluate(runWorker, wish)
  const after = await page.evaluate(weigh)
  const toFigure = (name: string, value: number, unit: Figure['unit'], limit?: number): Figure => ({
    ...{ section, name: `${count.toLocaleString('en')} articles: ${name}`, value, unit },
    ...(limit === undefined ? {} : { limit }),
  })
  const median = (list: number[]): number => percentile(list, 0.5)
  const head = { section, name: `${count.toLocaleString('en')} articles: search`, unit: 'ms' as const }
  return [
    ...toPercentiles(head, times.searchMs, { p50: null, p99: searchLimitMs }),
    toFigure('build', times.buildMs, 'ms'),
    toFigure('write to IndexedDB', times.keepMs, 'ms'),
    toFigure('restore from IndexedDB', median(times.restoreMs), 'ms', restoreLimitMs),
    ...(times.startMs.length === 0 ? [] : [toFigure('restore with the articles', median(times.startMs), 'ms')]),
    toFigure('revise 1', median(times.reviseOneMs), 'ms', editLimitMs),
    toFigure('revise 500', median(times.reviseManyMs), 'ms'),
    toFigure('blocks of memory', times.blockBytes, 'B'),
    toFigure('memory with the articles', after - before, 'B'),
  ]
}

/** Runs in the browser. */
function runWorker(wish: IndexWish): Promise<IndexTimes> {
  const worker = new Worker('/bench.js', { type: 'module' })
  // The thread lives on with what it holds until its page is closed.
  Object.assign(globalThis, { worker })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.times ? resolve(data.times) : reject(new Error(data.error)))
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage(wish)
  })
}

/** Runs in the browser. */
async function weigh(): Promise<number> {
  const { bytes } = await (
    performance as Performance & { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> }
  ).measureUserAgentSpecificMemory()
  return bytes
}

async function bundle(folder: string): Promise<string> {
  await build({
    ...{ configFile: false, logLevel: 'error' },
    build: {
      ...{ outDir: folder, emptyOutDir: true, target: 'esnext' },
      lib: { entry, formats: ['es'], fileName: () => 'bench.js' },
    },
  })
  return readFileSync(join(folder, 'bench.js'), 'utf8')
}

/** Memory is weighed only for a page that shares its process with nobody. */
const alone = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

function serve(script: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/bench.js'
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html', ...alone })
    response.end(isScript ? script : '<!doctype html><title>bench</title>')
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function urlOf(server: Server): string {
  const address = server.address()
  return `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`
}

function readQuestions(): string[] {
  return readFileSync(questions, 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t')[1] ?? [])
}
