import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { makePhoto } from './pages/make-photo.ts'
import { meet } from './pages/meet.ts'
import { getOfflineSigns } from './pages/offline-signs.ts'
import { openShop, type ShopPage } from './pages/shop-page.ts'
import { meetVisitor } from './pages/visitor.ts'
import { restoreOrders } from './pages/warehouse.ts'
import { expectSays, type Widget } from './pages/widget.ts'

const desktop = { width: 1280, height: 800 }
test.use({ viewport: desktop })
test.afterEach(({ edge }) => restoreOrders(edge, 'SY100238767415'))

async function choosePhotos(widget: Widget, page: Page, count = 1): Promise<void> {
  const photos = await Promise.all(Array.from({ length: count }, () => makePhoto(page)))
  const files = photos.map((buffer, at) => ({ name: `seam-${at}.jpg`, mimeType: 'image/jpeg', buffer }))
  await widget.frame.getByLabel('发照片').setInputFiles(files)
  await expect(widget.frame.locator('.w-tray img')).toHaveCount(count)
}

const send = (widget: Widget) => widget.frame.getByRole('button', { name: '发送' }).click()
const pictureIn = (widget: Widget) => widget.frame.locator('.w-row.is-me .ui-photo img')

test('a fault is shown with a photo; the case is opened with it, and the desk sees it without where it was taken', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  const { desk, shop, widget, visitor } = await meet(browser, { edge, watchErrors, member: '林小鹿' })
  await expectSays(await widget.ask('SY100238767415 鞋子我要退货 质量有问题'), '照片')
  await choosePhotos(widget, shop.page)
  await expectSays(await widget.answerTo(() => send(widget)), '怎么寄回')
  await expect(pictureIn(widget)).toBeVisible()
  await expectSays(await widget.ask('自己寄'), '1 张')
  await expectSays(await widget.ask('确认'), /RT|退货/)
  const settled = (await visitor.facts()).find((fact) => fact.type === 'action.settled')
  expect(settled).toMatchObject({ kind: 'open_return', order: 'SY100238767415', status: 'executed' })

  await test.step('it opens large, and Escape leaves the chat open', async () => {
    await pictureIn(widget).click()
    await expect(widget.frame.locator('.ui-lightbox > img')).toBeVisible()
    await shop.page.keyboard.press('Escape')
    await expect(widget.frame.locator('.ui-lightbox')).toHaveCount(0)
    await expect(widget.composer).toBeVisible()
  })

  await test.step('an operator sees it', async () => {
    await desk.showTab('AI 接待')
    await desk.openRow(desk.rowOf(visitor.conversationId))
    const photo = desk.page.getByRole('img', { name: '买家发的照片' })
    await expect(photo).toBeVisible()
    const stored = await desk.page.request.get((await photo.getAttribute('src')) ?? '')
    expect(stored.headers()['content-security-policy']).toContain('sandbox')
    expect((await stored.body()).toString('latin1')).not.toMatch(/GPS|Exif/)
  })
})

test('a photo chosen without a network waits, is seen, and is delivered once', async ({ page, edge, network }) => {
  const shop: ShopPage = await openShop(page, network)
  const { widget } = shop
  const [visitor] = await Promise.all([meetVisitor(page, edge), widget.open()])
  await widget.waitUntilItKnows('山野集')
  await widget.ask('在吗')
  network.cut()
  const signs = getOfflineSigns(widget)
  await expect(signs.bar).toBeVisible()
  await choosePhotos(widget, page, 2)
  await send(widget)
  await expect(signs.queued).toHaveCount(1)
  await expect(pictureIn(widget)).toHaveCount(2)
  network.mend()
  await expect(signs.queued).toHaveCount(0)
  await expectSays(await widget.waitForReply(), '照片')
  const posted = (await visitor.facts()).flatMap((fact) =>
    fact.type === 'message.posted' && fact.message.author.kind === 'shopper' ? [fact.message] : [],
  )
  expect(posted.map(({ parts }) => parts.filter(({ kind }) => kind === 'image').length)).toEqual([0, 2])
  await page.reload()
  await widget.open()
  await expect(pictureIn(widget)).toHaveCount(2)
})

test('what is no photo is refused with a word', async ({ page, edge }) => {
  const { widget } = await openShop(page, edge)
  await widget.open()
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
  await widget.frame.getByLabel('发照片').setInputFiles([{ name: 'a.jpg', mimeType: 'image/jpeg', buffer: heic }])
  await expect(widget.frame.getByRole('alert')).toContainText('HEIC')
  await widget.frame.getByRole('button', { name: '移除第 1 张' }).click()
  await expect(widget.frame.locator('.w-tray')).toHaveCount(0)
})

test('扣1 rates the person who served, once', async ({ browser, edge, watchErrors }) => {
  test.setTimeout(120_000)
  const { desk, widget, visitor } = await meet(browser, { edge, watchErrors })
  await widget.ask('在吗')
  await desk.showTab('AI 接待')
  await desk.openRow(desk.rowOf(visitor.conversationId))
  await desk.takeOver()
  await desk.reply('已经处理好了。')
  await desk.giveBack()
  await expect(widget.frame.locator('.w-rating')).toContainText('回复 1 表示满意')
  await expectSays(await widget.ask('扣1'), '评价')
  await expectSays(await widget.ask('1'), /.+/)
  const ratings = (await visitor.facts()).filter(({ type }) => type === 'rating.given')
  expect(ratings).toMatchObject([{ stars: 5, servedBy: 'operator' }])
})
