import type { ShopperSnapshot } from '../api.ts'
import { createShopperEngine } from '../create-shopper-engine.ts'
import { FakeDevice, settle, toPlan, toReplyOutcome } from './fake-device.ts'
import { FakeEdge } from './fake-edge.ts'

const config = { shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' } as const

/** The question that the device of these tests can answer by itself. */
export const washing = '冲锋衣怎么洗'

/** A fresh device and a fresh edge. */
export function setUpShop(): { device: FakeDevice; edge: FakeEdge } {
  const device = new FakeDevice()
  device.turns[washing] = (input) => toReplyOutcome(input, toPlan('30 度以下手洗'))
  return { device, edge: new FakeEdge(() => device.nowMs) }
}

/** A tab with the widget in it, and what it showed last. */
export async function openShopperTab({ device, edge }: { device: FakeDevice; edge: FakeEdge }) {
  const { env, kill } = device.openTab(edge)
  const engine = createShopperEngine(env)
  const shown: ShopperSnapshot[] = []
  await engine.watch((snapshot) => void shown.push(snapshot))
  await engine.start(config)
  await settle()
  const last = () => shown.at(-1)!
  const post = async (text: string) => {
    const posted = await engine.postMessage(text)
    await settle()
    return posted.ok ? posted.value : posted.reason.code
  }
  return { engine, kill, shown, last, post, rows: () => toRows(last()) }
}

/** Each row as words: what is said, and how it is delivered or settled. */
export function toRows({ conversation }: ShopperSnapshot): string[] {
  return conversation.items.map((item) => {
    if (item.kind === 'line') return item.line.type
    if (item.kind === 'rating') return `rating ${item.stars}`
    const text = item.message.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('')
    return `${text} · ${item.provisional ?? item.delivery?.kind ?? 'settled'}`
  })
}
