import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type {} from './consoles/kit/mount-replica.ts'
import { expect, type Seller, test } from './extension-fixtures.ts'
import { consolePage } from './pages/console-page.ts'
import { expectClean } from './pages/expect-clean.ts'
import { sidePanel } from './pages/side-panel.ts'
import { root } from './run-command.mjs'

test('the overlay on a light and a dark console, as a tab, and the pages beside it', async ({ seller, edge }) => {
  const panel = sidePanel(await seller.openPage('sidepanel'))
  await panel.signIn(edge.url, edge.password)
  await test.step('light, dark, and from one to the other while it is open', async () => {
    const page = await seller.openConsole()
    const jd = consolePage(page)
    await expect(jd.drafts.first()).toContainText('锦纶')
    await expect(page).toHaveScreenshot('overlay-light.png')
    await page.evaluate(() => document.body.classList.add('is-dark'))
    await expect(jd.overlay).toHaveAttribute('data-theme', 'dark')
    await expect(page).toHaveScreenshot('overlay-dark.png')
    await expectClean(page, { within: 'kefu-copilot-overlay' })
    await keepsClear(page)
    await survives(page)
    await page.close()
  })
  await test.step('a draft is changed in place without leaving the keyboard', () => changeInPlace(seller))
  await test.step('clock, order and tab on a console that shows them', () => withClock(seller))
  await test.step('the side panel and the consent page', async () => {
    await panel.page.setViewportSize({ width: 400, height: 800 })
    await panel.draftFor('登山杖拧紧了还是往下滑，你们什么质量啊')
    await expect(panel.drafts.first()).toBeVisible()
    await expect(panel.page).toHaveScreenshot('side-panel-light.png', {
      mask: [panel.page.locator('.panel-foot .ui-caption')],
    })
    const options = await seller.openPage('options')
    await expect(options.getByRole('button', { name: '关掉' }).first()).toBeVisible()
    await expectClean(options)
  })
})

/** Where the console has no room beside the conversation, the overlay leaves composer and newest message free. */
async function keepsClear(page: Page) {
  const { overlay } = consolePage(page)
  await page.addStyleTag({
    content: '.side { display: none } .workbench { grid-template-columns: 232px 1fr !important }',
  })
  for (const [width, height] of [
    [1440, 860],
    [1280, 720],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => coveredBy(page, ['.chat-input', '.message:last-child pre'])).toEqual([])
    const find = () => overlay.locator('.overlay').boundingBox()
    await expect.poll(async () => find().then((box) => (box ? box.x + box.width : 0))).toBeLessThanOrEqual(width)
    expect((await find())?.width).toBeGreaterThanOrEqual(320)
  }
  await expect(page).toHaveScreenshot('overlay-1024.png')
  await page.setViewportSize({ width: 1440, height: 860 })
}

/** Those of the page's parts that the overlay lies on. */
function coveredBy(page: Page, selectors: string[]) {
  return page.evaluate((wanted) => {
    const own = document.querySelector('kefu-copilot-overlay')?.shadowRoot?.querySelector('.overlay, .tab')
    const over = own?.getBoundingClientRect()
    if (!over) return ['no overlay']
    return wanted.filter((selector) => {
      const box = [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect()
      return !box || (box.left < over.right && box.right > over.left && box.top < over.bottom && box.bottom > over.top)
    })
  }, selectors)
}

/** What a page does to everything in it does not reach the overlay, and its dialogs keep their focus. */
async function survives(page: Page) {
  const jd = consolePage(page)
  await page.addStyleTag({
    content: `html { font-size: 40px; zoom: 1.25 } * { color: red !important; letter-spacing: 9px !important }
      kefu-copilot-overlay, body > * { transform: scale(.5) !important; opacity: .1 !important; font-size: 40px !important }`,
  })
  expect(
    await jd.overlay
      .locator('.draft-text')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize),
  ).toBe('14px')
  expect(await jd.overlay.evaluate((one) => [getComputedStyle(one).opacity, getComputedStyle(one).transform])).toEqual([
    '1',
    'none',
  ])
  await page.setViewportSize({ width: 1441, height: 860 })
  await expect.poll(() => zoomOf(page)).toBe(1)
  await page.evaluate(() => document.querySelector('style:last-of-type')?.remove())
  await page.evaluate(() => document.querySelector('kefu-copilot-overlay')?.remove())
  await expect(jd.drafts.first()).toBeVisible()
  await beforeFullScreen(page)
  await page.evaluate(() => {
    const dialog = document.createElement('dialog')
    dialog.innerHTML = '<button>知道了</button>'
    dialog.querySelector('button')?.addEventListener('click', () => dialog.close())
    document.body.append(dialog)
    dialog.showModal()
  })
  await expect(page.getByRole('button', { name: '知道了' })).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('kefu-copilot-overlay')
  expect(await isInFront(page), 'a modal dialog makes all else inert: lying above it, buttons would be dead').toBe(
    false,
  )
  await page.getByRole('button', { name: '知道了' }).click()
  await expect.poll(() => isInFront(page)).toBe(true)
  await page.evaluate(() => {
    const layer = document.createElement('div')
    layer.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#000'
    document.body.append(layer)
  })
  await jd.drafts.nth(1).click()
  await expect(jd.drafts.nth(1)).toHaveClass(/is-selected/)
}

/** A layer that fills the screen comes into the browser's top layer last; the overlay steps before it, and stays after. */
async function beforeFullScreen(page: Page) {
  await page.evaluate(() => document.querySelector('.workbench')?.requestFullscreen())
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await expect.poll(() => isInFront(page)).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(() => isInFront(page)).toBe(true)
}

/** Whether a click on the overlay would be the overlay's. */
function isInFront(page: Page) {
  return page.evaluate(() => {
    const own = document.querySelector('kefu-copilot-overlay')
    const box = own?.shadowRoot?.querySelector('.overlay')?.getBoundingClientRect()
    return box !== undefined && document.elementFromPoint(box.x + box.width / 2, box.y + 20) === own
  })
}

/** How much larger the overlay is drawn than its own pixels say. */
function zoomOf(page: Page) {
  return page.evaluate(() => {
    const own = document.querySelector('kefu-copilot-overlay')?.shadowRoot?.querySelector<HTMLElement>('.overlay')
    return own ? own.getBoundingClientRect().width / Number.parseFloat(own.style.width) : 0
  })
}

/** Alt+Enter, other words, Esc back to the console's composer, Alt+1; then the overlay is put somewhere else. */
async function changeInPlace(seller: Seller) {
  const page = await seller.openConsole()
  const jd = consolePage(page)
  await expect(jd.drafts.first()).toContainText('锦纶')
  await jd.input.click()
  await page.keyboard.press('Alt+Enter')
  await expect(jd.overlay.locator('.draft textarea').first()).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('外层是再生锦纶')
  await page.keyboard.press('Escape')
  await expect(jd.input).toBeFocused()
  await expect(jd.drafts.first()).toContainText('已改')
  await page.keyboard.press('Alt+1')
  await expect(jd.input).toHaveText('外层是再生锦纶')
  expect(await jd.sent()).toEqual([])

  const head = jd.overlay.locator('.overlay-head b')
  await head.hover()
  await page.mouse.down()
  await page.mouse.move(700, 120, { steps: 4 })
  await page.mouse.up()
  await jd.overlay.getByRole('button', { name: /^移动和缩放/ }).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  const place = await jd.overlay.locator('.overlay').boundingBox()
  expect(place?.x).toBeLessThan(720)
  await page.keyboard.press('Escape')
  await expect(jd.input).toBeFocused()
  await page.reload()
  await expect(jd.drafts.first()).toBeVisible()
  expect(await jd.overlay.locator('.overlay').boundingBox()).toEqual(place)
  await page.close()
}

/** Minimised it shows time and drafts, then the mood when time is short, then that nobody waits; and it stays a tab. */
async function withClock(seller: Seller) {
  const page = await seller.openConsole('pdd')
  const overlay = page.locator('kefu-copilot-overlay')
  const tab = overlay.getByRole('button', { name: /^展开客服副驾/ })
  await expect(overlay.getByRole('timer', { name: /^回复时限还剩/ })).toBeVisible()
  await expect(overlay.getByRole('region', { name: '订单' })).toContainText('刚刚读取')
  await waits(page, '1分12秒')
  await expect(overlay.locator('.reply-clock.is-warning')).toBeVisible()
  expect(await coveredBy(page, ['.compose', '.onemsg:last-child .bubble'])).toEqual([])
  await expect(page).toHaveScreenshot('overlay-clock.png', {
    mask: [overlay.locator('.reply-clock'), overlay.locator('.draft-text').first()],
  })
  await expectClean(page, { within: 'kefu-copilot-overlay' })
  await page.locator('#replyTextarea').click()
  await page.keyboard.press('Alt+m')
  await expect(tab).toHaveText(/^[01]:\d\d草稿 \d$/)
  await page.evaluate(() => window.replica.post('都几天了还不发，我要投诉你们，太气人了'))
  await waits(page, '20秒')
  await expect(tab).toHaveText(/生气|不满/)
  await expect(tab.locator('.reply-clock')).toHaveClass(/is-danger/)
  await expect.poll(() => coveredBy(page, ['.compose', '.onemsg:last-child .bubble'])).toEqual([])
  await expect(tab).toHaveScreenshot('overlay-tab-short.png', { mask: [overlay.locator('.reply-clock')] })
  await page.evaluate(() =>
    window.replica.add(window.replica.current().conversation.key, { side: 'shop', text: '马上给您查' }),
  )
  await expect(tab).toHaveText('没有待回复')
  await page.reload()
  await expect(tab).toBeVisible()
  await page.close()
}

/** The platform's clock at the open customer. */
function waits(page: Page, text: string) {
  return page.evaluate((words) => {
    window.replica.current().conversation.clock = { kind: 'left', text: words }
    window.replica.redraw()
  }, text)
}

test('what the journeys load differs from what sellers install in one thing: consoles need not be switched on', () => {
  const read = (folder: string) => JSON.parse(readFileSync(join(root, folder, 'manifest.json'), 'utf8'))
  const { optional_host_permissions: asked, ...sold } = read('extension/.output/chrome-mv3')
  const {
    host_permissions: granted,
    optional_host_permissions: left,
    ...tried
  } = read('extension/.output/journey/chrome-mv3')
  expect(tried).toEqual(sold)
  expect(left, 'any site is asked for one at a time').toEqual(['https://*/*'])
  expect([...granted, ...left]).toEqual(asked)
  expect(sold.optional_permissions, 'of pages and programs, only what a consent page asks for').toEqual([
    'clipboardRead',
    'clipboardWrite',
    'notifications',
  ])
  expect(sold.content_scripts, 'no host access at install').toBeUndefined()
})
