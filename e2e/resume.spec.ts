import type { Browser, Page } from '@playwright/test'
import { type Edge, expect, test } from './fixtures.ts'
import { makePhoto } from './pages/make-photo.ts'
import { openShop, type ShopPage } from './pages/shop-page.ts'
import { meetVisitor, type Visitor } from './pages/visitor.ts'
import { restoreOrders } from './pages/warehouse.ts'
import { expectSays, type Widget } from './pages/widget.ts'

const boots = 'SY100238767415'
test.afterEach(({ edge }) => restoreOrders(edge, boots))

test('a return with a photo goes on at every step after a reload, and on the phone where the computer left it', async ({
  browser,
  edge,
  watchErrors,
}) => {
  const { shop, visitor } = await signIn(browser, edge, watchErrors)
  const { widget } = shop
  await widget.ask('怎么退货')
  await reload(shop)
  await widget.choose(boots)
  await reload(shop)
  await expectSays(await widget.choose('质量有问题'), '照片')
  await reload(shop)
  await expectSays(await widget.answerTo(() => sendPhoto(shop)), '怎么寄回')
  await reload(shop)
  await expect(photoIn(widget)).toBeVisible()

  const phone = await signIn(browser, edge, watchErrors)
  expect((await visitor.facts()).filter(({ type }) => type === 'identity.accepted')).toHaveLength(1)
  await test.step('the phone has the whole conversation, and what is said there is seen on the computer', async () => {
    await expectSays(phone.shop.widget.lastReply(), '怎么寄回')
    await expect(photoIn(phone.shop.widget)).toBeVisible()
    await expectSays(await phone.shop.widget.ask('自己寄'), '1 张')
    await expectSays(widget.lastReply(), '1 张')
    await reload(phone.shop)
    await reload(shop)
  })

  await test.step('both agree at the same moment: one return', async () => {
    await Promise.all([widget, phone.shop.widget].map(confirm))
    for (const one of [widget, phone.shop.widget]) {
      await expect(one.replies.filter({ hasText: /RT\w+|退货申请/ }).filter({ hasText: '已提交' })).toHaveCount(1)
    }
    await expectOneReturn(visitor)
  })
})

test('two tabs agree at the same moment: one return, seen in both', async ({ browser, edge, watchErrors }) => {
  const { shop, visitor } = await signIn(browser, edge, watchErrors)
  await shop.widget.ask(`${boots} 鞋子我要退货 不想要了`)
  await shop.widget.ask('自己寄')
  const second = await openShop(await shop.page.context().newPage(), edge)
  watchErrors(second.page)
  await second.widget.open()
  const tabs = [shop.widget, second.widget]
  for (const { frame } of tabs) await expect(frame.getByRole('button', { name: '确认', exact: true })).toBeEnabled()
  await Promise.all(tabs.map(confirm))
  await expectOneReturn(visitor)
  for (const { widget } of [shop, second]) {
    await expect(widget.replies.filter({ hasText: '已提交' })).toHaveCount(1)
    await expect(widget.frame.locator('.is-provisional')).toHaveCount(0)
  }
})

/** The chat of 林小鹿 in a browser of its own. */
async function signIn(
  browser: Browser,
  edge: Edge,
  watchErrors: (page: Page) => void,
): Promise<{ shop: ShopPage; visitor: Visitor }> {
  const page = await (await browser.newContext()).newPage()
  watchErrors(page)
  const shop = await openShop(page, edge)
  await shop.logInAs('林小鹿')
  const [visitor] = await Promise.all([meetVisitor(page, edge), shop.widget.open()])
  await shop.widget.waitUntilItKnows('山野集')
  return { shop, visitor }
}

async function reload({ page, widget }: ShopPage): Promise<void> {
  const said = await widget.questions.count()
  await page.reload()
  await widget.open()
  await expect(widget.questions).toHaveCount(said)
}

async function sendPhoto({ page, widget }: ShopPage): Promise<void> {
  const buffer = await makePhoto(page)
  await widget.frame.getByLabel('发照片').setInputFiles([{ name: 'sole.jpg', mimeType: 'image/jpeg', buffer }])
  await expect(widget.frame.locator('.w-tray img')).toBeVisible()
  await widget.frame.getByRole('button', { name: '发送' }).click()
}

/** A tap that waits for nothing: whoever is late finds the answer given already. */
async function confirm({ frame }: Widget): Promise<void> {
  const button = frame.getByRole('button', { name: '确认', exact: true }).last()
  await button.evaluate((element) => (element as HTMLButtonElement).click())
}

function photoIn({ frame }: Widget) {
  return frame.locator('.w-row.is-me .ui-photo img')
}

async function expectOneReturn(visitor: Visitor): Promise<void> {
  const opened = async () =>
    (await visitor.facts()).filter((fact) => fact.type === 'action.settled' && fact.kind === 'open_return')
  await expect.poll(opened).toMatchObject([{ order: boots, status: 'executed' }])
}
