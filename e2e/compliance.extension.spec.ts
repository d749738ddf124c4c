import { restAfterKeyMs } from '../extension/panel/compliance/watch-input.ts'
import { expect, test } from './extension-fixtures.ts'
import { consolePage } from './pages/console-page.ts'
import { sidePanel } from './pages/side-panel.ts'

test('what a seller types is checked as they type; Alt+R rewords it, and nothing is ever sent', async ({
  seller,
  edge,
}) => {
  await sidePanel(await seller.openPage('sidepanel')).signIn(edge.url, edge.password)
  const page = await seller.openConsole()
  const jd = consolePage(page)
  const card = jd.overlay.locator('.writing')
  await expect(jd.drafts.first()).toBeVisible()

  await jd.input.click()
  await page.keyboard.type('亲，加微信我发您图')
  await expect(card).toContainText('加微信')
  await expect(card).toContainText('平台规则，以平台公布为准')
  const [cardBox, inputBox] = [await card.boundingBox(), await jd.input.boundingBox()]
  expect(cardBox && inputBox && cardBox.y + cardBox.height <= inputBox.y).toBe(true)
  const marked = await page.evaluate(() => [...(CSS.highlights.get('kefu-copilot-findings') ?? [])].map(String))
  expect(marked).toEqual(['加微信'])

  await page.keyboard.press('Alt+r')
  await expect(jd.notice).toHaveText('已换成建议的说法，看过再发')
  await expect(jd.input).not.toContainText('微信')
  await expect(card).toHaveCount(0)

  await test.step('an input method is left alone until its characters are chosen', async () => {
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    const protocol = await seller.context.newCDPSession(page)
    await protocol.send('Input.imeSetComposition', { text: '加微信', selectionStart: 3, selectionEnd: 3 })
    await expect(jd.input).toContainText('加微信')
    // Longer than the rest between a key and the check: what does not come must have had the time to.
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 4 * restAfterKeyMs)
    await expect(card).toHaveCount(0)
    await protocol.send('Input.insertText', { text: '加微信' })
    await expect(card).toContainText('加微信')
  })

  await card.getByRole('button', { name: '这次不提醒' }).click()
  await expect(card).toHaveCount(0)
  expect(await jd.sent()).toEqual([])
})
