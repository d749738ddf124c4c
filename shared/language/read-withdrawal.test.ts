import { describe, expect, test } from 'vitest'
import type { IntentId } from '../protocol/intent-ids.ts'
import { readInstead, readWithdrawal } from './read-withdrawal.ts'

describe('a wish that is taken back', () => {
  test.each<[string, IntentId]>([
    ['不退了', 'return_goods'],
    ['不退货了', 'return_goods'],
    ['那我不退了', 'return_goods'],
    ['算了不退了吧', 'return_goods'],
    ['不用退了', 'return_goods'],
    ['先不退', 'return_goods'],
    ['我不想退了', 'return_goods'],
    ['这件不退了', 'return_goods'],
    ['我没说要退', 'return_goods'],
    ['我又没说要退货', 'return_goods'],
    ['谁说我要退了', 'return_goods'],
    ['不是要退货', 'return_goods'],
    ['不用退款了', 'refund_only'],
    ['不用补差价了', 'price_protect'],
    ['不用赔了', 'compensation'],
    ['不换了', 'exchange_goods'],
    ['先不换货', 'exchange_goods'],
    ['别取消', 'cancel_order'],
    ['先别取消订单', 'cancel_order'],
    ['订单不取消了', 'cancel_order'],
    ['不用改地址了', 'change_address'],
    ['地址不用改了', 'change_address'],
    ['地址不改了', 'change_address'],
    ['不用改了', 'change_order'],
    ['不用改价了', 'price_edit'],
    ['不是要发票', 'invoice'],
    ['不用开发票了', 'invoice'],
    ['不要发票了', 'invoice'],
    ['发票不用开了', 'invoice'],
    ['算了发票不要了', 'invoice'],
    ['赠品不要了', 'gift'],
    ['不查了', 'order_status'],
    ['不用催了', 'order_status'],
    ['不修了', 'warranty_repair'],
    ['不用合并发货了', 'combine_shipping'],
    ['不用通知我了', 'restock_notify'],
  ])('%s withdraws %s', (clause, intent) => {
    expect(readWithdrawal(clause)).toMatchObject({ rest: '' })
    expect(readWithdrawal(clause)?.intents).toContain(intent)
  })

  test.each([
    ['不退了换可以', '换可以'],
    ['不退了一起发货吧', '一起发货吧'],
    ['不用退货直接退款', '直接退款'],
    ['不想退了想换个颜色', '想换个颜色'],
    ['别取消还是照发', '还是照发'],
  ])('%s goes on: %s', (clause, rest) => {
    expect(readWithdrawal(clause)?.rest).toBe(rest)
  })

  test.each([
    ...['能不能退', '不能退吗', '是不是没发货', '怎么还不退款', '不退我就投诉', '没收到', '不亮', '不合适', '不好用'],
    ...[
      '不给退',
      '为什么不退',
      '不退差价',
      '不退差价哦',
      '凭什么不能换',
      '不换货可以吗',
      '不想要了',
      '不要了',
      '还没退款',
    ],
    ...[
      '不退款我就差评',
      '再不发我就退了',
      '没开发票',
      '发票没开',
      '货不要了',
      '改不了地址',
      '不会用',
      '不是正品吧',
      '不用了',
    ],
    ...['别发了', '先别发货', '不要这个颜色', '没有货吗', '不能取消', '取消不了', '怎么不能改地址', '不修的话能退吗'],
  ])('%s withdraws nothing', (clause) => {
    expect(readWithdrawal(clause)).toBeNull()
  })

  test('any text, however long, is read in bounded time', () => {
    const started = performance.now()
    readWithdrawal(`不${'那我还是就先'.repeat(20_000)}`)
    readWithdrawal(`${'不用'.repeat(50_000)}退`)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe('not this but that', () => {
  test.each([
    ['不是退货', '是换货', '换货'],
    ['我不是要退', '是要换个大的', '换个大的'],
    ['不是问价格', '是问有没有货', '有没有货'],
    ['我说的不是发票', '是收据怎么开', '收据怎么开'],
    ['不是质量问题', '是我不喜欢', '我不喜欢'],
    ['不是取消', '我要改地址', '要改地址'],
  ])('%s，%s', (first, second, meant) => {
    expect(readInstead(first, second)).toBe(meant)
  })

  test.each([
    ['不是说包邮吗', '怎么多了八块'],
    ['不是我签收的', '谁签的'],
    ['还没发货', '是不是没货了'],
  ])('%s，%s is no such pair', (first, second) => {
    expect(readInstead(first, second)).toBeNull()
  })
})
