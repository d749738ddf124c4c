import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Figure, Load } from '../figure.ts'
import { openSession } from './open-session.ts'
import { type Pulled, pullShop } from './pull-shop.ts'
import { serveEdge } from './serve-edge.ts'
import { editOne, signInOwner, stockShop } from './stock-shop.ts'

const password = 'bench-owner-password'

/** The first pull of a small and a large shop from a served edge, by a seller's extension and by a shopper's device. */
export async function measurePull(load: Load): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const count of [load.smallShop, load.largeShop]) figures.push(...(await measureShop(count)))
  return figures
}

async function measureShop(count: number): Promise<Figure[]> {
  const folder = mkdtempSync(`${tmpdir()}/kefu-bench-`)
  const runtime = await serveEdge(folder, password)
  try {
    const owner = await signInOwner(runtime.url, password)
    const begun = performance.now()
    await stockShop(runtime.url, owner, count)
    const imported = (performance.now() - begun) / 1000
    const stockedBytes = runtime.peakBytes()
    const shopper = (await openSession(runtime.url)).token
    const readers = [
      { name: 'seller', token: owner },
      { name: 'shopper', token: shopper },
    ]
    const firsts: Pulled[] = []
    for (const { token } of readers) firsts.push(await pullShop(runtime.url, token, 0))
    await editOne(runtime.url, owner)
    const deltas: Pulled[] = []
    for (const [at, { token }] of readers.entries())
      deltas.push(await pullShop(runtime.url, token, firsts[at]?.revision ?? 0))
    const section = `first pull, ${count.toLocaleString('en')} articles`
    return [
      { section, name: 'importing them', value: imported, unit: 's' },
      ...readers.flatMap(({ name }, at) => toFigures(section, name, firsts[at]!, deltas[at]!)),
      { section, name: 'most memory of the runtime, after importing', value: stockedBytes, unit: 'B' },
      { section, name: 'most memory of the runtime, after pulling', value: runtime.peakBytes(), unit: 'B' },
    ]
  } finally {
    await runtime.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function toFigures(section: string, reader: string, first: Pulled, delta: Pulled): Figure[] {
  const figure = (name: string, value: number, unit: Figure['unit']): Figure => {
    return { section, name: `${reader}: ${name}`, value, unit }
  }
  return [
    { ...figure('time', first.seconds, 's'), note: `${first.articles.toLocaleString('en')} articles` },
    figure('requests', first.requests, ''),
    figure('bytes', first.bytes, 'B'),
    figure('largest answer', first.largestBytes, 'B'),
    figure('after one edit, time', delta.seconds * 1000, 'ms'),
    {
      ...figure('after one edit, bytes', delta.bytes, 'B'),
      note: `${delta.articles} article, ${delta.requests} request`,
    },
  ]
}
