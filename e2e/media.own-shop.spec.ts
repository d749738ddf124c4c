import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { getEditor } from './pages/editor-page.ts'
import { expectClean } from './pages/expect-clean.ts'
import { makeFilm } from './pages/make-film.ts'
import { makePhoto } from './pages/make-photo.ts'
import { getOfflineSigns } from './pages/offline-signs.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'
import { shootChat } from './pages/shoot-chat.ts'
import { openShop } from './pages/shop-page.ts'

/** This article stays changed. */
test.use({ viewport: sizes.wide })

const question = '怎么换滤芯'

/** Every picture here was fetched and is one. */
async function expectDrawn(pictures: Locator, count: number): Promise<void> {
  await expect(pictures).toHaveCount(count)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
  }
}

test('a picture beside a step and a video are uploaded, published, and seen in the open chat; offline the words stay', async ({
  page,
  network,
  edge,
  browser,
  watchErrors,
}) => {
  test.setTimeout(120_000)
  watchErrors(page)
  const { widget } = await openShop(page, network)
  await widget.open()
  await widget.waitUntilItKnows('山野集')

  await test.step('the demo shop answers in steps with pictures; one opens large', async () => {
    const reply = await widget.ask(question)
    await expectDrawn(reply.locator('.ui-steps img'), 4)
    await reply.getByRole('button', { name: '新滤芯横着浸在一盆清水里' }).click()
    await expect(widget.frame.locator('.ui-lightbox img')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(widget.frame.locator('.ui-lightbox')).toHaveCount(0)
    await expectClean(page, { where: 'an answer with pictures' })
    await shootChat(page, 'answer-pictures')
  })

  let known: unknown
  const deskPage = await browser.newPage()
  watchErrors(deskPage)
  await deskPage.setViewportSize(sizes.wide)
  await openDesk(deskPage, edge, 'owner')
  const desk = getEditor(deskPage)
  await test.step('the owner adds a picture to a step and a video to the answer, says what they show, and publishes', async () => {
    await desk.open('a-filter-change')
    const photo = await makePhoto(deskPage)
    await desk.field('答案 A 第 1 步：文件').setInputFiles({ name: 'cap.jpg', mimeType: 'image/jpeg', buffer: photo })
    await desk.field('答案 A 第 1 步（2）的图片说明').fill('壶盖的螺纹')
    const film = await makeFilm(deskPage)
    const bad = { name: 'a.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF89a') }
    await desk.field('答案 A：文件').setInputFiles([{ name: 'all.webm', mimeType: 'video/webm', buffer: film }, bad])
    await desk.field('答案 A 的视频说明').fill('从头到尾换一次滤芯')
    await expect(desk.editor).toContainText('「a.gif」会动的图片不收')
    await desk.field('答案 A 的视频说明').scrollIntoViewIfNeeded()
    await shootThemes(deskPage, 'knowledge-media')
    await deskPage.setViewportSize(sizes.phone)
    await desk.field('答案 A 的视频说明').scrollIntoViewIfNeeded()
    await shoot(deskPage, 'knowledge-media-phone')
    await desk.editor.getByRole('button', { name: '知道了' }).click()
    await deskPage.setViewportSize(sizes.wide)
    known = await widget.loadKeptRevision()
    await desk.publish(2)
  })

  await test.step('the open chat shows both, and the video plays when it is asked to', async () => {
    await expect.poll(() => widget.loadKeptRevision()).not.toBe(known)
    // Asked twice running, it would count as not answered.
    await widget.ask('好的，谢谢')
    const reply = await widget.ask('滤芯怎么换')
    await expectDrawn(reply.locator('.ui-steps img'), 5)
    await expect(reply.getByRole('button', { name: '壶盖的螺纹' })).toBeVisible()
    const video = reply.locator('video')
    await expect(video).toHaveAttribute('preload', 'none')
    expect(await video.evaluate((one: HTMLVideoElement) => [one.paused, one.readyState])).toEqual([true, 0])
    await video.evaluate((one: HTMLVideoElement) => {
      one.muted = true
      return one.play()
    })
    await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime)).toBeGreaterThan(0)
  })

  await test.step('without a network the words stay, and what cannot be loaded says so', async () => {
    await widget.ask('好的，谢谢')
    network.cut()
    await page.context().setOffline(true)
    await widget.say('换滤芯步骤')
    const provisional = getOfflineSigns(widget).provisional.last()
    await expect(provisional).toContainText('逆时针旋下旧滤芯')
    const video = provisional.locator('video')
    await video.evaluate((one: HTMLVideoElement) => {
      one.src = `${one.src}?not-kept`
      return one.play().catch(() => undefined)
    })
    await expect(provisional).toContainText('视频没加载出来，点一下重试')
    await expect(provisional).toContainText('从头到尾换一次滤芯')
  })
})
