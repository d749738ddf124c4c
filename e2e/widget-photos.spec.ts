import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { makePhoto } from './pages/make-photo.ts'
import { getOfflineSigns } from './pages/offline-signs.ts'
import { openShop } from './pages/shop-page.ts'
import { meetVisitor, textsBy } from './pages/visitor.ts'
import type { Widget } from './pages/widget.ts'

test.use({ viewport: { width: 1280, height: 800 } })

async function choosePhotos(widget: Widget, page: Page, count: number): Promise<void> {
  const photos = await Promise.all(Array.from({ length: count }, () => makePhoto(page)))
  const files = photos.map((buffer, at) => ({ name: `seam-${at}.jpg`, mimeType: 'image/jpeg', buffer }))
  await widget.frame.getByLabel('发照片').setInputFiles(files)
  await expect(widget.frame.locator('.w-tray img')).toHaveCount(count)
}

/** Keeps photos from the edge until the function given back is called. */
async function holdUploads(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/attachments\?id=/, async (route) => {
    await released
    // Called off meanwhile: there is nothing to go on with.
    await route.continue().catch(() => undefined)
  })
  return release
}

const bars = ({ frame }: Widget) => frame.getByRole('progressbar')

test('each photo on its way has a bar; called off, nothing of it arrives and the next words do', async ({
  page,
  edge,
}) => {
  const { widget } = await openShop(page, edge)
  const [visitor] = await Promise.all([meetVisitor(page, edge), widget.open()])
  await widget.waitUntilItKnows('山野集')
  const release = await holdUploads(page)
  await choosePhotos(widget, page, 2)
  await widget.composer.press('Enter')
  await expect(bars(widget)).toHaveCount(2)
  await expect(bars(widget).first()).toHaveAccessibleName('正在上传第 1 张，共 2 张')
  await widget.frame.getByRole('button', { name: '取消发送' }).click()
  await expect(widget.questions).toHaveCount(0)
  await expect(widget.frame.getByRole('log')).toBeFocused()
  release()
  await widget.ask('在吗')
  expect(textsBy(await visitor.facts(), 'shopper')).toEqual(['在吗'])
})

test('a reload in the middle of an upload loses nothing and sends it once', async ({ page, edge }) => {
  const { widget } = await openShop(page, edge)
  const [visitor] = await Promise.all([meetVisitor(page, edge), widget.open()])
  await widget.waitUntilItKnows('山野集')
  await holdUploads(page)
  await choosePhotos(widget, page, 2)
  await widget.composer.fill('拉链坏了')
  await widget.composer.press('Enter')
  await expect(bars(widget)).toHaveCount(2)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.reload()
  await widget.open()
  await expect(getOfflineSigns(widget).delivered).toHaveCount(1)
  await expect(bars(widget)).toHaveCount(0)
  const posted = (await visitor.facts()).flatMap((fact) =>
    fact.type === 'message.posted' && fact.message.author.kind === 'shopper' ? [fact.message.parts] : [],
  )
  expect(posted.map((parts) => parts.map(({ kind }) => kind))).toEqual([['text', 'image', 'image']])
})

test('half-way up when the network goes, a photo is listed as waiting and arrives later', async ({ page, network }) => {
  const { widget } = await openShop(page, network)
  await widget.open()
  await widget.waitUntilItKnows('山野集')
  await holdUploads(page)
  await choosePhotos(widget, page, 1)
  await widget.composer.press('Enter')
  await expect(bars(widget)).toHaveCount(1)
  network.cut()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.context().setOffline(true)
  await expect(getOfflineSigns(widget).queued).toHaveCount(1)
  await expect(bars(widget)).toHaveCount(0)
  network.mend()
  await page.context().setOffline(false)
  await expect(getOfflineSigns(widget).delivered).toHaveCount(1)
})

test.describe('in haste', () => {
  test('Enter, words, Enter: both are sent, in order and once', async ({ page, edge }) => {
    const { widget } = await openShop(page, edge)
    const [visitor] = await Promise.all([meetVisitor(page, edge), widget.open()])
    for (const words of ['第一句', '第二句', '第三句']) {
      await widget.composer.fill(words)
      await widget.composer.press('Enter')
      await widget.composer.press('Enter')
    }
    await expect(getOfflineSigns(widget).delivered).toHaveCount(3)
    expect(textsBy(await visitor.facts(), 'shopper')).toEqual(['第一句', '第二句', '第三句'])
  })

  test('words are kept by a reload that follows at once', async ({ page, edge }) => {
    const { widget } = await openShop(page, edge)
    await widget.open()
    for (const words of ['刚写的', '又改成这样']) {
      await widget.composer.fill(words)
      await page.reload()
      await expect(widget.composer).toHaveValue(words)
    }
  })
})
