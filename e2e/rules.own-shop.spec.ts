import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { assert } from '../shared/lib/assert.ts'
import { type ShopFile, shopFileSchema } from '../shared/protocol/shop.ts'
import { expect, test } from './fixtures.ts'
import { getDesk, openDesk } from './pages/desk-page.ts'
import { getRules } from './pages/rules-page.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'
import { openShop } from './pages/shop-page.ts'

/** These rules stay changed. */

test('a promotion is changed, tried, saved; the open chat follows; an old version comes back', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(180_000)
  const [ownerPage, shopperPage] = [await browser.newPage(), await browser.newPage()]
  watchErrors(ownerPage)
  watchErrors(shopperPage)
  const shop = await openShop(shopperPage, edge)
  await shop.addToCart('p-zhufeng-jacket', ['松石绿', 'M'])
  await shop.widget.open()
  const total = async (question: string) => (await shop.widget.ask(question)).locator('.ui-price-total')
  await expect(await total('我买这些最终多少钱')).toHaveText('到手价¥799.00') // 899 − 2 × 50

  await openDesk(ownerPage, edge, 'owner')
  const rules = getRules(ownerPage)
  await rules.open('活动', '跨店满减')

  await test.step('tried before it is saved', async () => {
    await rules.tryVariant('逐风 松石绿 M')
    await expect(rules.trial.locator('.is-total')).toContainText('¥799.00')
    await rules.field('第 1 档 减').fill('60')
    await expect(rules.trial.locator('.is-total')).toContainText('¥779.00')
    await expect(rules.trial).toContainText('已保存的规则是 ¥799.00便宜 ¥20')
    await expect(rules.trial).toContainText('没用上的')
    await expect(await total('现在购物车一共多少')).toHaveText('到手价¥799.00')
  })

  await test.step('a field says what is wrong, and nothing is saved', async () => {
    await rules.field('第 1 档 减').fill('400')
    await expect(rules.form).toContainText('减 ¥400 超过了门槛 ¥300')
    await rules.field('第 1 档 减').fill('六十')
    await expect(rules.form).toContainText('减只写数字')
    await rules.form.getByRole('button', { name: '保存活动' }).click()
    await expect(rules.form).toContainText('还有 1 处要改')
    await expect(rules.field('第 1 档 减')).toBeFocused()
    await rules.field('第 1 档 减').fill('60')
  })

  await test.step('leaving for another page keeps what is not saved', async () => {
    await rules.open('运费与时效')
    await expect(rules.nav).toContainText('没保存')
    await rules.open('活动', '跨店满减')
    await expect(rules.field('第 1 档 减')).toHaveValue('60')
  })

  await test.step('saved, the open chat has the new price', async () => {
    await rules.save('活动')
    await expect(async () => {
      await expect(await total('我买这些最终多少钱')).toHaveText('到手价¥779.00', { timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
  })

  await test.step('the former version is put back', async () => {
    await ownerPage.getByRole('button', { name: '历史' }).click()
    const history = ownerPage.getByRole('dialog')
    await expect(history.getByRole('list', { name: '版本' }).getByRole('button')).toHaveCount(2)
    await expect(history.getByRole('row', { name: '档位 1 减' })).toContainText('¥50¥60')
    await history.getByRole('button', { name: '恢复第 1 版' }).click()
    await expect(rules.toast).toContainText('已回到第 1 版的内容')
    await expect(rules.field('第 1 档 减')).toHaveValue('50')
    await expect(async () => {
      await expect(await total('现在购物车一共多少')).toHaveText('到手价¥799.00', { timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
  })

  await test.step('how the shop speaks: read before it is saved, said in the open chat, taken back', async () => {
    await rules.open('说话方式')
    await expect(rules.trial).toContainText('让你久等了，很抱歉。')
    await rules.form.getByLabel('正式，一律称您').check()
    await rules.field('道别语').fill('山野集祝您一路顺风')
    await expect(rules.trial).toContainText('让您久等了，很抱歉。')
    await expect(rules.trial).toContainText('山野集祝您一路顺风。')
    await rules.save('说话方式')
    await expect(async () => {
      await expect(await shop.widget.ask('谢谢')).toContainText('祝您', { timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    await rules.toast.getByRole('button', { name: '撤回' }).click()
    await expect(rules.toast).toContainText('已改回')
    await expect(rules.field('道别语')).toHaveValue('')
  })
})

test('two owners change one rule: the second sees the first one’s version and decides', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  const [first, second] = [await browser.newPage(), await browser.newPage()]
  for (const page of [first, second]) {
    watchErrors(page)
    await openDesk(page, edge, 'owner')
    await getRules(page).open('退货政策')
  }
  const [one, other] = [getRules(first), getRules(second)]
  await one.field('无理由退货天数').fill('10')
  await other.field('退款天数').fill('2')
  await one.save('退货规则')
  await other.form.getByRole('button', { name: '保存退货规则' }).click()
  const clash = second.getByRole('alert', { name: '别人先保存了' })
  await expect(clash).toContainText('你的改动还没保存')
  await expect(clash.getByRole('row', { name: '天数 10 7' })).toBeVisible()
  await clash.getByRole('button', { name: '用这一版' }).click()
  await expect(other.field('无理由退货天数')).toHaveValue('10')
  await expect(other.field('退款天数')).toHaveValue('3')
})

test('an order is tried against the policy on the screen', async ({ page, edge, watchErrors }) => {
  watchErrors(page)
  await openDesk(page, edge, 'owner')
  const rules = getRules(page)
  await rules.open('退货政策')
  await rules.trial.getByRole('button', { name: '办一件事' }).click()
  await rules.trial.getByRole('combobox', { name: '订单' }).selectOption('SY100238590028')
  await expect(rules.trial.getByRole('status')).toContainText('办不了')
  await rules.field('无理由退货天数').fill('60')
  await expect(rules.trial.getByRole('status')).toContainText('当场办')
  await expect(rules.trial).toContainText('已保存的规则是「办不了」')
  await expect(rules.trial).toContainText('退款¥')
  await rules.form.getByRole('button', { name: '放弃改动' }).click()
  await rules.trial.getByRole('button', { name: '粘贴一张订单' }).click()
  await rules.trial.getByRole('textbox', { name: '订单 JSON' }).fill('{"id":"X1","status":"gone"}')
  await rules.trial.getByRole('button', { name: '用这张订单' }).click()
  await expect(rules.trial).toContainText('不对：要')
})

test('a file comes out, is refused with every fault, and goes in whole', async ({ page, edge, watchErrors }) => {
  test.setTimeout(120_000)
  watchErrors(page)
  await openDesk(page, edge, 'owner')
  const rules = getRules(page)
  await rules.open('导入与导出')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载规则文件' }).click()
  const path = await (await download).path()
  const file: ShopFile = v.parse(shopFileSchema, JSON.parse(readFileSync(path, 'utf8')))

  await test.step('broken: every fault with its place, nothing changed', async () => {
    const broken: unknown = JSON.parse(JSON.stringify(file), (key, value) =>
      key === 'thresholdMinor' ? '199.00' : value,
    )
    await rules.chooseFile('坏的.json', JSON.stringify(broken))
    const faults = page.getByRole('alert')
    await expect(faults).toContainText('什么都没有导入')
    await expect(faults.getByRole('listitem').first()).toHaveText(
      'promotions[0].tiers[0].thresholdMinor要是整数分，收到 "199.00"',
    )
    await page.getByRole('button', { name: '换一个文件' }).click()
    const [promotion] = file.promotions
    assert(promotion, 'the demo shop has a promotion')
    const lost = { promotions: [{ ...promotion, scope: { productIds: ['p-nowhere'] }, endsAt: promotion.startsAt }] }
    await rules.chooseFile('引用错.json', JSON.stringify(lost))
    await expect(faults).toContainText('promotions[0].scope.productIds[0]店里没有商品「p-nowhere」')
    await expect(faults).toContainText('promotions[0].endsAt结束')
    await page.getByRole('button', { name: '换一个文件' }).click()
    await rules.chooseFile('断了.json', '{\n  "promotions": [\n    { "id": }')
    await expect(faults).toContainText('第 3 行')
    await page.getByRole('button', { name: '换一个文件' }).click()
    await rules.chooseFile('太大.json', ' '.repeat(5 * 1024 * 1024 + 1))
    await expect(faults).toContainText('最多 5 MB')
    await page.getByRole('button', { name: '换一个文件' }).click()
    await expect(rules.nav.getByRole('link', { name: '活动', exact: true })).toBeVisible()
  })

  await test.step('sound: shown before, in force after', async () => {
    const promotions = file.promotions.map((one) => ({ ...one, name: `${one.name}二期` }))
    const coupons = file.coupons.filter(({ id }) => id !== 'c-spring-500-60')
    await rules.chooseFile('二期.json', JSON.stringify({ ...file, promotions, coupons }))
    const box = page.getByRole('region', { name: '导入' })
    await expect(box).toContainText(`会改 ${promotions.length} 条、删除 1 条`)
    await expect(box).toContainText('不是规则，不导入')
    await box.getByRole('button', { name: /^导入这 \d+ 条$/ }).click()
    await expect(box.getByRole('status')).toContainText('已导入')
    await rules.open('活动', '跨店满减二期')
    await expect(rules.field('名称')).toHaveValue('跨店满减二期')
  })

  await test.step('the exported file puts everything back', async () => {
    await rules.open('导入与导出')
    await rules.chooseFile('导出的.json', JSON.stringify(file))
    const box = page.getByRole('region', { name: '导入' })
    await box.getByRole('button', { name: /^导入这 \d+ 条$/ }).click()
    await expect(box.getByRole('status')).toContainText('已导入')
  })
})

test('an operator looks and tries, but changes nothing', async ({ page, edge, watchErrors }) => {
  watchErrors(page)
  await openDesk(page, edge, 'operator')
  const rules = getRules(page)
  await rules.open('活动')
  await expect(rules.form).toContainText('规则由店长来改')
  await expect(rules.field('名称')).toBeDisabled()
  await expect(rules.form.getByRole('button', { name: /保存/ })).toHaveCount(0)
  await expect(rules.trial.locator('.is-total')).toContainText('到手价')
})

test('how it looks: wide in both themes, and on a phone', async ({ page, edge, watchErrors }) => {
  test.setTimeout(120_000)
  watchErrors(page)
  await page.setViewportSize(sizes.wide)
  await openDesk(page, edge, 'owner')
  const rules = getRules(page)
  await rules.open('活动')
  await expect(rules.trial.locator('.is-total')).toBeVisible()
  await shootThemes(page, 'desk-rules-promotion')
  await rules.open('服务承诺与权限', '补偿额度')
  await shootThemes(page, 'desk-rules-service')
  await rules.open('说话方式')
  await expect(rules.trial).toContainText('我的快递到哪了')
  await shootThemes(page, 'desk-rules-speech')
  await rules.open('导入与导出')
  await shoot(page, 'desk-rules-file-light')
  await getDesk(page).goTo('工单')
  await expect(page.getByText('没有待处理的工单')).toBeVisible()
  await shootThemes(page, 'desk-tickets')
  await page.setViewportSize(sizes.phone)
  await rules.open('运费与时效')
  await shoot(page, 'desk-rules-phone')
  await page.getByRole('button', { name: '试一试', exact: true }).click()
  await expect(rules.trial).toBeVisible()
  await shoot(page, 'desk-rules-try-phone')
})
