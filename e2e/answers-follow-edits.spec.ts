import { createDemoShop } from '../shared/demo/create-demo-shop.ts'
import { assert } from '../shared/lib/assert.ts'
import { expect, test } from './fixtures.ts'
import { openMerchant } from './pages/merchant-page.ts'
import { openShop } from './pages/shop-page.ts'
import { expectSays } from './pages/widget.ts'

const demo = createDemoShop(new Date())
const teal = '「逐风」三层硬壳冲锋衣 松石绿'

/** An edit reaches an open chat within 2 s; the rest is for a busy machine. */
const followMs = 5_000

test('what the owner edits in the desk, the open chat answers', async ({ browser, edge, watchErrors }) => {
  test.setTimeout(180_000)
  const shopperPage = await browser.newPage()
  const ownerPage = await browser.newPage()
  watchErrors(shopperPage)
  watchErrors(ownerPage)
  const shop = await openShop(shopperPage, edge)
  const { widget } = shop
  await shop.logInAs('林小鹿')
  await shop.addToCart('p-zhufeng-jacket', ['松石绿', 'M'])
  await widget.open()
  const owner = await openMerchant(ownerPage, edge)

  /** Waits until the open chat knows of a change, however it was made. */
  const expectFollowed = async (revision: number) => {
    const savedAt = Date.now()
    await expect.poll(() => widget.loadKeptRevision(), { timeout: followMs, intervals: [50] }).toBe(revision)
    test.info().annotations.push({ type: 'known to the open chat after', description: `${Date.now() - savedAt} ms` })
  }

  await test.step('a price', async () => {
    const before = await widget.ask('我买这些最终多少钱')
    await expect(before.locator('.ui-price-total')).toHaveText('到手价¥799.00') // 899 − 2 × 50
    await expectFollowed(await owner.setCell(`${teal} M 售价`, '859'))
    const after = await widget.ask('现在购物车一共多少')
    await expect(after.locator('.ui-price > div').first()).toHaveText('「逐风」三层硬壳冲锋衣¥859.00')
    await expect(after.locator('.ui-price-total')).toHaveText('到手价¥759.00')
    await expectFollowed(await owner.setCell(`${teal} M 售价`, '899'))
  })

  await test.step('a stock figure', async () => {
    const before = await widget.ask('松石绿 XXL 还有货吗')
    await expect(before.locator('.ui-pairs > div').filter({ hasText: '松石绿 XXL' })).toContainText('剩 6 件')
    await expectFollowed(await owner.setCell(`${teal} XXL 库存`, '0'))
    const after = await widget.ask('XXL 码松石绿有现货吗')
    await expect(after.locator('.ui-pairs > div').filter({ hasText: '松石绿 XXL' })).toContainText('无货')
    await expectFollowed(await owner.setCell(`${teal} XXL 库存`, '6'))
  })

  await test.step('a size chart', async () => {
    const before = await widget.ask('172cm 68kg 穿什么码')
    await expect(before.locator('th.is-on')).toHaveText('M')
    const chart = demo.sizeCharts.find(({ id }) => id === 'sc-jacket')
    assert(chart, 'the demo shop has a chart for jackets')
    const { name } = chart
    const edited = { 'M 体重 kg': '59-64', 'L 身高 cm': '170-180', 'L 体重 kg': '65-79' }
    await expectFollowed(await owner.setSizes(name, edited))
    const after = await widget.ask('身高 172 体重 68 公斤选哪个码')
    await expect(after.locator('th.is-on')).toHaveText('L')
    await expectSays(after, '身高 170–180 cm、体重 65–79 kg')
    const restored = { 'M 体重 kg': '59-69', 'L 身高 cm': '173-180', 'L 体重 kg': '70-79' }
    await expectFollowed(await owner.setSizes(name, restored))
  })

  await test.step('the return policy', async () => {
    const verdict = async () => (await widget.choose('不想要了')).locator('.ui-chip')
    await widget.ask('怎么退货')
    await widget.choose('SY100238590028')
    await expect(await verdict()).toHaveText('已过退货期')
    await expectFollowed(await owner.setReturnRule('无理由退货天数', '15'))
    await widget.ask('我要退货') // goes on with the order just spoken of
    await expect(await verdict()).toHaveText('可以退')
    await expectFollowed(await owner.setReturnRule('无理由退货天数', '7'))
  })

  await test.step('an article', async () => {
    const article = demo.articles.find(({ id }) => id === 'a-overseas')
    const answer = article?.answers[0]?.text
    assert(article && answer, 'the demo shop has the article')
    await expectSays(await widget.ask('你们能寄到国外吗'), answer)
    const edited = '海外可以直发日本和新加坡，其他国家还不行。到付，运费以快递单为准。'
    await expectFollowed(await owner.setAnswer(article.title, edited))
    await expectSays(await widget.ask('支持海外配送吗'), edited)
    await expectFollowed(await owner.setAnswer(article.title, answer))
  })
})
