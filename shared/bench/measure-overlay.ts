import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { buildAll } from '../../e2e/build.mjs'
import { percentile } from '../eval/label-scores.ts'
import type { Figure, Load } from './figure.ts'
import { openBusyConsole } from './open-busy-console.ts'

const runs = 5
const settleMs = 6_000
const section = 'overlay on a busy console: a message a second, ticking clocks, nobody touches it (medians)'
const mebibyte = 1024 * 1024

interface Cost {
  cpuPercent: number
  heapBytes: number
  privateBytes: number
}

/** What the overlay adds to the tab of a busy console, without a model: runs with and without it take turns. */
export async function measureOverlay({ repeats }: Load): Promise<Figure[]> {
  await buildAll({ journey: true })
  const measureMs = Math.max(4_000, repeats * 1_200)
  const without: Cost[] = []
  const withOverlay: Cost[] = []
  for (let run = 0; run < runs; run += 1) {
    without.push(await measureRun(false, measureMs))
    withOverlay.push(await measureRun(true, measureMs))
  }
  const median = (costs: Cost[], name: keyof Cost) =>
    percentile(
      costs.map((cost) => cost[name]),
      0.5,
    )
  const compare = (what: string, name: keyof Cost, unit: Figure['unit']) => {
    const [before, after] = [median(without, name), median(withOverlay, name)]
    const spread = withOverlay.map((cost) => cost[name]).sort((a, b) => a - b)
    return [
      { section, name: `${what} without`, value: before, unit },
      { section, name: `${what} with`, value: after, unit, note: `${runs} runs, ${spread.map(toShort).join(' ')}` },
      { section, name: `${what} added`, value: after - before, unit, limit: unit === '%' ? 2 : 30 * mebibyte },
    ]
  }
  return [
    ...compare('CPU of the tab’s process', 'cpuPercent', '%'),
    ...compare('script heap and DOM', 'heapBytes', 'B'),
    ...compare('private memory of the tab’s process', 'privateBytes', 'B'),
  ]
}

function toShort(value: number): string {
  return value > mebibyte ? `${(value / mebibyte).toFixed(1)}M` : value.toFixed(2)
}

async function measureRun(withOverlay: boolean, measureMs: number): Promise<Cost> {
  const { page, close } = await openBusyConsole(withOverlay)
  try {
    const own = await page.context().newCDPSession(page)
    const browser = page.context().browser()
    const all = browser ? await browser.newBrowserCDPSession() : own
    await wait(settleMs)
    const before = await readCpuSeconds(all)
    await wait(measureMs)
    const after = await readCpuSeconds(all)
    // The tab is where the page works: nothing else in this browser is half as busy.
    const [tab] = [...after].map(([id, seconds]) => ({ id, used: seconds - (before.get(id) ?? 0) })).sort(byUse)
    await own.send('HeapProfiler.collectGarbage')
    const heap: HeapUsage = await own.send('Runtime.getHeapUsage')
    return {
      cpuPercent: ((tab?.used ?? Number.NaN) / measureMs) * 100_000,
      heapBytes: heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0),
      privateBytes: readPrivateBytes(tab?.id ?? 0),
    }
  } finally {
    await close()
  }
}

interface HeapUsage {
  usedSize: number
  /** What the page's nodes take. */
  embedderHeapUsedSize?: number
  backingStorageSize?: number
}

type CdpSession = Awaited<ReturnType<ReturnType<import('@playwright/test').Page['context']>['newCDPSession']>>

const byUse = (a: { used: number }, b: { used: number }) => b.used - a.used

async function readCpuSeconds(session: CdpSession): Promise<Map<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime]))
}

/** What the process shares with none; told by Linux alone. */
function readPrivateBytes(processId: number): number {
  try {
    const lines = readFileSync(`/proc/${processId}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB$/gm)
    return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0)
  } catch {
    return Number.NaN // another system keeps this elsewhere
  }
}
