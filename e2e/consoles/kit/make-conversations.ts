import { addLine, type Conversation, type ReplicaOrder } from './conversation.ts'

const order = (orderNumber: string, productName: string): ReplicaOrder => ({
  orderNumber,
  productName,
  status: '待发货',
  amount: '¥328.00',
})

/**
 * Six customers of an outdoor shop. The second and the third are masked to the same name where the console tells
 * customers apart by something else; the fifth never loads; the fourth has two orders in view.
 */
export function makeConversations({ sameNames }: { sameNames: boolean }): Conversation[] {
  const seeds: [name: string, product: string, orders: ReplicaOrder[], clock: Conversation['clock']][] = [
    [
      '山***道',
      '「逐风」三层硬壳冲锋衣',
      [order('260911-400100200300401', '逐风冲锋衣')],
      { kind: 'left', text: '2分30秒' },
    ],
    ['登***9', '', [], { kind: 'overdue', text: '已等待1小时' }],
    [sameNames ? '登***9' : '登***8', '', [], null],
    ['小***鱼', '「远行」45 升背包', [order('260911-1', '远行背包'), order('260912-2', '溯溪鞋')], null],
    ['云***海', '', [], { kind: 'left', text: '45秒' }],
    ['风*****客', '', [order('260913-7', '露营灯')], { kind: 'overdue', text: '已超时' }],
  ]
  return seeds.map(([name, product, orders, clock], index) => {
    const conversation: Conversation = {
      key: String(7_300_110 + index * 37),
      name,
      product,
      orders,
      clock,
      topic: '售前咨询',
      loads: index !== 4,
      lines: [],
    }
    fill(conversation, index)
    return conversation
  })
}

function fill(conversation: Conversation, index: number): void {
  const say = (words: Parameters<typeof addLine>[1]) => addLine(conversation, words)
  say({ side: 'system', kind: 'system', text: '客户从商品页进入咨询' })
  say({ text: '你好' })
  say({ side: 'shop', kind: 'robot', text: '您好，问题已收到，马上为您查看。此消息由机器人自动回复' })
  if (index % 2 === 0) say({ kind: 'product', text: `溯溪鞋 第 ${index} 款`, isBroken: index === 2 })
  say({ side: 'shop', text: `在的，您看的是第 ${index} 款吗`, isRead: true })
  if (index % 3 === 0) say({ kind: 'picture', text: '[图片]' })
  say({ text: `是的，第 ${index} 款多久能发出来` })
}

/** Rows that appear only when a contact list is scrolled. */
export function makeMoreConversations(count: number): Conversation[] {
  return Array.from({ length: count }, (_, index) => {
    const conversation: Conversation = {
      key: String(8_800_000 + index),
      name: `客***${String(index).padStart(2, '0')}`,
      topic: '售前咨询',
      product: '',
      loads: true,
      lines: [],
      orders: [],
      clock: null,
    }
    addLine(conversation, { text: `帐篷 ${index} 号色还有货吗` })
    addLine(conversation, { side: 'shop', text: `${index} 号色还有` })
    addLine(conversation, { text: `那 ${index} 号色今天拍` })
    return conversation
  })
}
