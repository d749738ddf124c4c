import type { Locator } from '@playwright/test'
import { createDemoShop } from '../shared/demo/create-demo-shop.ts'
import { formatMinor } from '../shared/domain/money.ts'
import { assert } from '../shared/lib/assert.ts'
import { messageTextLimit } from '../shared/protocol/ids.ts'
import { expect, test } from './fixtures.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays } from './pages/widget.ts'

const demo = createDemoShop(new Date())
const jacket = pick(demo.products, 'p-zhufeng-jacket')
const moving = pick(demo.orders, 'SY100238840937')

test.beforeEach(({ page, watchErrors }) => watchErrors(page))

test('about a product: the one shown, its size with the row it comes from, and one named from anywhere', async ({
  page,
  edge,
}) => {
  const shop = await openShop(page, edge)
  const { widget } = shop
  await shop.goToProduct(jacket.id)
  await widget.open()
  await expectSays(await widget.ask('这件防水吗'), attribute('防水指数'))

  const reply = await widget.ask('172cm 68kg 穿什么码')
  const chart = pick(demo.sizeCharts, jacket.sizeChartId ?? '')
  const row = chart.rows.find(({ size }) => size === 'M')
  assert(row?.heightCm && row.weightKg, 'the chart gives M by height and weight')
  await expectSays(reply, `依据「${chart.name}」`)
  await expectSays(reply, `身高 ${row.heightCm.join('–')} cm、体重 ${row.weightKg.join('–')} kg`)
  await expect(reply.locator('th.is-on')).toHaveText('M')
  await expect(reply.locator('td.is-on')).toHaveText([
    row.heightCm.join('–'),
    row.weightKg.join('–'),
    ...Object.values(row.columns).map(String),
  ])

  await shop.goToProduct('p-zuji-socks')
  await widget.open()
  await expectSays(await widget.ask('逐风冲锋衣是什么面料的'), attribute('面料'))
})

test.describe('about the cart', () => {
  test('what all of it costs in the end, step by step and to the fen', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shop.addToCart('p-zhufeng-jacket', ['松石绿', 'M'])
    await shop.addToCart('p-yunji-pack', ['松石绿'])
    await shop.goToCart()
    await shop.widget.open()
    const reply = await shop.widget.ask('我买这些最终多少钱')
    await expect(reply.locator('.ui-price > div')).toHaveText([
      '「逐风」三层硬壳冲锋衣¥899.00',
      '「云脊」40L 徒步背包¥459.00',
      '跨店满减每满 300 减 50，减了 4 次−¥200.00',
      '店铺券满 999 减 80−¥80.00',
      '运费免运费',
      '到手价¥1,078.00',
    ])
    await expect(page.locator('.total dd')).toHaveText('¥1,078.00')
    await expect(reply.locator('.ui-gap')).toContainText('还差 ¥142 可换用「品类券」（满 1500 减 150）')
    await expect(reply.locator('.ui-gap')).toContainText('凑够后实付 ¥1,100，只多付 ¥22')
  })

  test('what was put into it since the last answer counts', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shop.goToProduct('p-zuji-socks')
    await shop.widget.open()
    await shop.widget.ask('购物车里的一共多少钱')
    await shop.widget.close()
    await shop.addToCart('p-zuji-socks', ['赤陶', 'M'])
    await shop.widget.open()
    const reply = await shop.widget.ask('购物车里的一共多少钱')
    await expect(reply.locator('.ui-price-total')).toHaveText('到手价¥69.00') // 59, and 10 for the way
  })
})

test.describe('about an order', () => {
  test('where it is, for its number and the last four digits of the phone', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shop.widget.open()
    await expect(await shop.widget.ask('我的订单到哪了')).toContainText('后四位')
    const reply = await shop.widget.ask(`${moving.id} 尾号 ${moving.address.phone.slice(-4)}`)
    await expectTrace(reply)
    // The digits prove little: the rest of the person stays masked.
    const { waybill = '' } = moving.shipments[0] ?? {}
    await expect(reply).toContainText(`${waybill.slice(0, 4)} **** ${waybill.slice(-4)}`)
    for (const secret of [waybill, moving.address.phone, moving.address.detail]) {
      await expect(reply).not.toContainText(secret)
    }
  })

  test('wrong digits and an unknown number get one and the same sentence', async ({ browser, edge }) => {
    const answers: string[] = []
    for (const words of [`订单 ${moving.id} 尾号 9999 到哪了`, '订单 SY100238849999 尾号 0618 到哪了']) {
      const context = await browser.newContext()
      const shop = await openShop(await context.newPage(), edge)
      await shop.widget.open()
      answers.push(await (await shop.widget.ask(words)).locator('.ui-text').innerText())
      await context.close()
    }
    expect(answers[0]).toBe('订单号和手机后四位没有对上。请再核对一下，把两样一起发我。')
    expect(answers[1]).toBe(answers[0])
  })

  test('where it is, for who is logged in', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shop.logInAs('林小鹿')
    await shop.widget.open()
    const reply = await shop.widget.ask('我的订单到哪了')
    await expectTrace(reply)
    await expect(reply).toContainText(moving.shipments[0]?.waybill ?? '')
  })
})

test.describe('怎么退货 ends at the right verdict', () => {
  const cases = [
    { id: 'SY100238767415', verdict: '可以退', says: /期限到 .*24:00/s, refund: true },
    { id: 'SY100238590028', verdict: '已过退货期', says: /签收后 7 天.*现在不能退/s, refund: false },
    { id: 'SY100238712683', verdict: '下单时确认过不退', says: /下单时确认过不支持七日无理由/, refund: false },
    { id: 'SY100238733571', verdict: '不支持无理由退', says: /法律规定不适用七日无理由退货/, refund: false },
  ]
  test('each of four orders of one shopper, in one conversation', async ({ page, edge }) => {
    const shop = await openShop(page, edge)
    await shop.logInAs('林小鹿')
    await shop.widget.open()
    await shop.widget.ask('怎么退货')
    for (const [at, { id, verdict, says, refund }] of cases.entries()) {
      const [line] = pick(demo.orders, id).lines
      assert(line, 'the order has a line')
      // The first is picked from the list, with a reason; the others are named with theirs.
      if (at === 0) await shop.widget.choose(id)
      const reply = at === 0 ? await shop.widget.choose('不想要了') : await shop.widget.ask(`${id} 不想要了，怎么退货`)
      await expectSays(reply, says)
      const card = reply.getByRole('region', { name: line.title })
      await expect(card.locator('.ui-chip')).toHaveText(verdict)
      if (refund) await expect(card).toContainText(formatMinor(line.paidMinor, 'sum'))
      else await expect(card).not.toContainText('¥')
      await expect(card.locator('.ui-steps li')).toHaveCount(refund ? 3 : 0)
    }
  })
})

test('what nobody knows is not made up; a person is one tap or one word away, and can be taken back', async ({
  page,
  edge,
}) => {
  const { widget } = await openShop(page, edge)
  await widget.open()
  await expect(await widget.ask('这个能用来当雨棚养鸡吗')).toContainText('没有查到')
  await widget.frame.locator('.ui-quick').getByRole('button', { name: '转人工' }).click()
  await expect(widget.lines.last()).toContainText('已转人工')
  await widget.frame.getByRole('button', { name: '继续问 AI' }).click()
  await expect(widget.lines.last()).toContainText('回到 AI，可以继续问')
  await expectSays(await widget.ask('逐风冲锋衣是什么面料的'), attribute('面料'))
  await widget.say('转人工')
  await expect(widget.lines.last()).toContainText('已转人工')
})

test('what was typed survives a reload; over 4,000 characters it is refused with the limit and stays', async ({
  page,
  edge,
}) => {
  const { widget } = await openShop(page, edge)
  await widget.open()
  await widget.ask('逐风冲锋衣是什么面料的')
  await widget.composer.fill('还想问')
  await page.reload()
  await expect(widget.composer).toHaveValue('还想问')
  await expect(widget.questions).toHaveText(/逐风冲锋衣是什么面料的/)
  await expect(widget.replies).toHaveCount(1)
  await expectSays(widget.lastReply(), attribute('面料'))

  const long = '山'.repeat(messageTextLimit + 1)
  await widget.composer.fill(long)
  await widget.composer.press('Enter')
  await expect(widget.frame.getByText(`一条最多 ${messageTextLimit} 字，再删 1 字就能发`)).toBeVisible()
  await expect(widget.composer).toHaveValue(long)
  await expect(widget.questions).toHaveCount(1)
  // At once: what was refused a moment ago does not hold it up.
  await widget.say(long.slice(1))
  await expect(widget.frame.getByText(`一条最多 ${messageTextLimit} 字`)).toHaveCount(0)
})

test('a provisional answer settles in its own bubble', async ({ page, network }) => {
  const { widget } = await openShop(page, network)
  await widget.open()
  await widget.ask('逐风冲锋衣多重')
  await widget.waitUntilItKnows('山野集')
  network.cut()
  await widget.say('逐风冲锋衣是什么面料的')
  const provisional = widget.frame.locator('.w-row.is-provisional')
  await expectSays(provisional, attribute('面料'))
  network.mend()
  await expect(provisional).toHaveCount(0, { timeout: 20_000 })
  await expect(widget.replies).toHaveCount(2)
  await expectSays(widget.lastReply(), attribute('面料'))
})

test('before the launcher is opened a page asks for embed.js alone, and never for a model', async ({ page, edge }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const shop = await openShop(page, edge)
  await shop.goToProduct(jacket.id)
  await expect(shop.widget.launcher).toBeVisible()
  await page.waitForLoadState('networkidle')
  const isWidgets = (path: string) => /^\/(embed|widget|api|models)/.test(path)
  expect(asked.filter(isWidgets)).toEqual(['/embed.js', '/embed.js'])
  await shop.widget.open()
  await shop.widget.ask('这件防水吗')
  expect(asked.some((path) => path.startsWith('/widget/assets/'))).toBe(true)
  expect(asked.filter((path) => /web-?llm|mlc|model|\.wasm$/i.test(path))).toEqual([])
})

async function expectTrace(reply: Locator): Promise<void> {
  const [shipment] = moving.shipments
  const [newest] = shipment?.nodes ?? []
  assert(shipment && newest, 'the order is on its way')
  await expect(reply.locator('.ui-way li').first()).toContainText(newest.text)
  await expect(reply).toContainText(shipment.carrier)
  for (const { title } of moving.lines) await expect(reply).toContainText(title)
}

/** What the merchant's own table says about the jacket. */
function attribute(wanted: string): string {
  const found = jacket.attributes.find(({ name }) => name === wanted)
  assert(found, `the jacket has ${wanted}`)
  return found.value
}

function pick<T extends { id: string }>(rows: readonly T[], wanted: string): T {
  const found = rows.find(({ id }) => id === wanted)
  assert(found, `the demo shop has ${wanted}`)
  return found
}
