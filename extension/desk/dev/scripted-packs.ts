import type { PackPersona, PackSummary } from '../../../shared/protocol/desk-packs.ts'

const categories = [
  { name: '商品咨询', count: 78 },
  { name: '售后服务', count: 52 },
  { name: '订单管理', count: 26 },
  { name: '物流追踪', count: 14 },
]
const titles = ['报身高体重，穿多大码', '起球怎么回事、怎么处理', '怎么退货', '从哪里发货', '能开发票吗', '多久发货']
/** Six packs, of which one is half here and one whole. */
export const scriptedPacks: PackSummary[] = (
  [
    ['clothing', '服装鞋帽箱包', 12],
    ['food', '食品生鲜、零食茶酒', 0],
    ['electronics', '手机数码', 0],
    ['beauty', '美妆护肤', 170],
    ['baby', '母婴用品', 0],
    ['appliances', '家电厨卫', 0],
  ] as const
).map(([trade, name, held]) => ({
  ...{ trade, name, count: 170, held, withBlanks: 41, categories, titles },
  persona: { assistantName: '小棉', tone: 'warm', greeting: `你好呀，${name}都可以问我。` },
}))
const own: PackPersona = { assistantName: '小野', tone: 'warm', greeting: '在的' }

/** Packs that can be taken and taken back; the one of appliances is refused. */
export function createScriptedPacks() {
  let packs = scriptedPacks
  let persona = own
  const hold = (trade: string, held: number) => {
    packs = packs.map((pack) => (pack.trade === trade ? { ...pack, held } : pack))
  }
  return (path: string, body: { persona?: boolean } = {}): Response => {
    const [, trade = '', step] = path.split('/')
    if (trade === '') return Response.json({ packs, persona })
    if (trade === 'appliances') return Response.json({ code: 'unavailable' }, { status: 503 })
    const { count = 0, held = 0 } = packs.find((pack) => pack.trade === trade) ?? {}
    if (step === 'take') {
      hold(trade, count)
      const taken = { revision: 1300, added: count - held, kept: held, takenAt: '2026-11-22T04:00:00.000Z' }
      if (body.persona !== true) return Response.json(taken)
      persona = packs.find((pack) => pack.trade === trade)?.persona ?? own
      return Response.json({ ...taken, persona })
    }
    hold(trade, 3)
    const undone = { revision: 1301, removed: count - 3, edited: 2, published: 1 }
    if (persona === own) return Response.json(undone)
    persona = own
    return Response.json({ ...undone, persona: 'restored' })
  }
}
