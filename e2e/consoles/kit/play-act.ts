import type { Line } from './conversation.ts'
import type { Dice } from './dice.ts'

type Act = 'open' | 'customer-writes' | 'shop-writes' | 'other-writes' | 'redraw' | 'notice' | 'extra' | 'disturb'

const acts: readonly Act[] = [
  'open',
  'open',
  'open',
  'open',
  'customer-writes',
  'customer-writes',
  'shop-writes',
  'other-writes',
  'redraw',
  'redraw',
  'notice',
  'extra',
  'disturb',
]

const extras: readonly (Partial<Line> & { text: string })[] = [
  { kind: 'picture', text: '[图片]' },
  { kind: 'product', text: '溯溪鞋 43 码' },
  { kind: 'product', text: '图片没出来的背包', isBroken: true },
  { side: 'shop', kind: 'robot', text: '已为您查到答案。此消息由机器人自动回复' },
]

let count = 0

/** Does one thing that customers, the seller or the page may do. */
export function playAct(dice: Dice): void {
  const { replica } = window
  const open = replica.current().conversation.key
  const other = dice.pick(replica.conversations()).key
  const question = dice.pick(['在吗', `第 ${count} 问：能便宜吗`, `我等了 ${count} 分钟`])
  count += 1
  const doings: Record<Act, () => void> = {
    open: () => replica.open(other),
    'customer-writes': () => replica.add(open, { text: question }),
    'shop-writes': () => replica.add(open, { side: 'shop', text: `这就看，编号 ${count}`, isRead: true }),
    'other-writes': () => replica.add(other, { text: `另外问一下 ${count}` }),
    redraw: () => replica.redraw(),
    notice: () => replica.add(open, { side: 'system', kind: 'system', text: `[系统消息] 会话提醒 ${count}` }),
    extra: () => replica.add(open, dice.pick(extras)),
    disturb: () => replica.disturb(count),
  }
  doings[dice.pick(acts)]()
}
