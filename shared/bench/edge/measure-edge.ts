import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { UpOf } from '../../protocol/up.ts'
import type { Figure, Load } from '../figure.ts'
import { assertDescriptors } from './assert-descriptors.ts'
import { auditShopper } from './audit-shopper.ts'
import type { Faults } from './find-faults.ts'
import { openFloorTalker } from './open-floor-talker.ts'
import { rehearse } from './rehearse.ts'
import { serveEdge } from './serve-edge.ts'
import { serveFloor } from './serve-floor.ts'
import { openShopper, type Shopper } from './shopper.ts'
import { type Started, startConversations } from './start-conversations.ts'
import type { Runtime } from './start-workerd.ts'
import { openMany, type Talked, talk } from './talk.ts'
import { type EdgeRun, toFigures } from './to-figures.ts'

/** As many rooms as a shop starts with. */
const rooms = 8

/** The floor, then the product under the same load, then new conversations, all on bare workerd with state on disk. */
export async function measureEdge(load: Load): Promise<Figure[]> {
  assertDescriptors(load.conversations)
  const folder = mkdtempSync(`${tmpdir()}/kefu-bench-`)
  const lag = monitorEventLoopDelay({ resolution: 5 })
  try {
    lag.enable()
    const floor = await measureFloor(`${folder}/floor`, load)
    const run = await measureProduct(folder, load)
    lag.disable()
    return toFigures({ ...run, floor, lagMs: lag.percentile(99) / 1e6 }, load)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureFloor(folder: string, load: Load): Promise<Talked> {
  const runtime = await serveFloor(folder)
  try {
    const talkers = await openMany(load.conversations, (at) =>
      openFloorTalker(runtime.url, { room: String(at % rooms), conversation: String(at) }),
    )
    const talked = await talk(talkers, runtime, { perSecond: load.messagesPerSecond, seconds: load.steadySeconds })
    for (const talker of talkers) talker.close()
    return talked
  } finally {
    await runtime.stop()
  }
}

async function measureProduct(folder: string, load: Load): Promise<Omit<EdgeRun, 'floor' | 'lagMs'>> {
  const runtime = await serveEdge(folder)
  try {
    const known = await rehearse(runtime.url)
    const propose = (text: string): UpOf<'reply.propose'>['basis'] => known.get(text) ?? { kind: 'none' }
    const shoppers = await openMany(load.conversations, () => openShopper(runtime.url, propose))
    const product = await talk(shoppers, runtime, { perSecond: load.messagesPerSecond, seconds: load.steadySeconds })
    const begun = await startConversations(runtime.url, propose, {
      perSecond: load.newPerSecond,
      seconds: load.newSeconds,
    })
    for (const shopper of shoppers) shopper.close()
    return { product, begun, ...(await audit(runtime, shoppers, begun)) }
  } finally {
    await runtime.stop()
  }
}

async function audit(runtime: Runtime, shoppers: Shopper[], begun: Started) {
  const all = [...shoppers, ...begun.shoppers]
  const each = await openMany(all.length, (at) => auditShopper(runtime.url, all[at]!))
  const sum = (name: keyof Faults) => each.reduce((total, faults) => total + faults[name], 0)
  const facts = all.reduce((total, { seen }) => total + seen.length, 0)
  const refused = all.reduce((total, shopper) => total + shopper.refused.length, 0)
  const handedOver = all.filter(({ seen }) => seen.some(({ type }) => type === 'handoff.requested')).length
  return {
    faults: { lost: sum('lost'), doubled: sum('doubled'), reordered: sum('reordered') },
    facts,
    refused,
    handedOver,
  }
}
