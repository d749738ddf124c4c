import { createDemoShop } from '../shared/demo/create-demo-shop.ts'
import { assert } from '../shared/lib/assert.ts'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { openShop } from './pages/shop-page.ts'
import { getUnderstanding } from './pages/understanding-page.ts'

/** What is taught here stays. */

const asked = '我弟在外头念书，东西能捎到他那儿不'
const queued = '挂个号'
const lines = [
  ...['有货吗', '什么时候发货', '能开发票吗', '172 高 68 公斤穿什么码', '有货吗', '', '怎么退货'],
  ...['你们什么破质量，气死我了', '帮我登录一下微信', 'emmm 那啥', '上回那款还出不出', '按之前的走', asked, queued],
]
const article = createDemoShop(new Date()).articles.find(({ id }) => id === 'a-overseas')

test('an owner teaches two sentences, sees what changes, keeps it, and the chat understands', async ({
  browser,
  edge,
  watchErrors,
}) => {
  test.setTimeout(180_000)
  const answer = article?.answers[0]?.text
  assert(article && answer, 'the demo shop has the article')
  const [ownerPage, shopperPage] = [await browser.newPage(), await browser.newPage()]
  watchErrors(ownerPage)
  watchErrors(shopperPage)
  const { widget } = await openShop(shopperPage, edge)
  await widget.open()
  await expect(await widget.ask(asked)).not.toContainText(answer)

  const desk = await openDesk(ownerPage, edge, 'owner')
  const page = getUnderstanding(ownerPage)
  await page.open()

  await test.step('reads the export here, the unsure ones first', async () => {
    await page.readFile('十一月.txt', lines)
    await expect(ownerPage.locator('.dk-u-file')).toContainText('UTF-8，跳过 1 个空行，1 条重复的并在一起')
    await expect(ownerPage.locator('.dk-u-shares')).toContainText(`${lines.length - 1}`)
    await expect(page.rows.first()).toContainText(/拿不准|没把握，会先问/)
    await expect(page.rows.filter({ hasText: '有货吗' })).toHaveCount(0)
  })

  await test.step('confirms one for the test set, teaches two', async () => {
    await page.openMessage('能开发票吗')
    await page.confirm()
    await expect(page.trial).toContainText('本店测试集 1 句，读对 1 → 1')
    await page.openMessage(asked)
    await page.teachOwn('寄到国外', article.title)
    await page.openMessage(queued)
    await page.teach('dhtx', '到货提醒')
    await expect(page.trial).toContainText('3 处改动没保留')
    await expect(page.trial).toContainText('本店测试集 1 句，读对 1 → 1')
    await page.trial.getByRole('button', { name: '看这些' }).click()
    await expect(page.rows.filter({ hasText: asked })).toContainText('寄到国外')
  })

  await test.step('keeps it: still there after a reload', async () => {
    await page.keep()
    await ownerPage.reload()
    await expect(ownerPage.getByText('第 1 版')).toBeVisible()
    await page.goToTab('已教')
    await expect(ownerPage.getByRole('row')).toHaveCount(3)
    await expect(ownerPage.getByRole('row', { name: asked })).toContainText('林舟')
    await page.goToTab('本店测试集')
    await expect(ownerPage.getByRole('row', { name: '能开发票吗' })).toBeVisible()
  })

  await test.step('the open chat answers by it', async () => {
    await expect(await widget.ask(asked)).toContainText(answer)
  })

  await test.step('tried here with and without', async () => {
    await ownerPage.getByRole('textbox', { name: '客户会怎么说' }).fill(asked)
    const tried = ownerPage.getByRole('region', { name: '试一句' })
    await expect(tried.locator('dd').nth(0)).not.toContainText('寄到国外')
    await expect(tried.locator('dd').nth(1)).toContainText('寄到国外')
  })

  await test.step('switched off, the chat is as it was', async () => {
    await page.setUsed(false)
    await expect(async () => {
      await expect(await widget.ask(asked)).not.toContainText(answer, { timeout: 2_000 })
    }).toPass()
    await page.setUsed(true)
  })
  await desk.goTo('收件箱')
})

test('an operator may look and try, but not teach', async ({ page, edge, watchErrors }) => {
  watchErrors(page)
  await openDesk(page, edge, 'operator')
  const understanding = getUnderstanding(page)
  await understanding.open()
  await understanding.readFile('十一月.txt', ['能开发票吗'])
  await understanding.openMessage('能开发票吗')
  await expect(understanding.teaching).toContainText('教由店长来做')
  await expect(understanding.teaching.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('switch', { name: '使用本店的理解' })).toBeDisabled()
})

test('fifty thousand messages are read with progress, listed without lag, and can be ended', async ({
  page,
  edge,
  watchErrors,
}) => {
  test.setTimeout(180_000)
  watchErrors(page)
  await openDesk(page, edge, 'owner')
  const understanding = getUnderstanding(page)
  await understanding.open()
  const many = Array.from({ length: 50_000 }, (_, at) => `第 ${at} 单到哪了`)
  const file = { name: '全年.txt', mimeType: 'text/plain', buffer: Buffer.from(many.join('\n')) }
  await page.getByLabel('选聊天记录文件').setInputFiles(file)
  await expect(page.getByText(/正在读「全年.txt」：[\d,]+ \/ 50,000 条/)).toBeVisible()
  await page.getByRole('button', { name: '停下' }).click()
  await expect(page.getByText('把聊天记录拖到这里')).toBeVisible()

  await understanding.readFile('半年.txt', many.slice(0, 5_000))
  await understanding.show('全部')
  const list = page.getByRole('listbox')
  await expect(page.locator('.dk-u-filter')).toContainText('5,000 条')
  await list.evaluate((place) => place.scrollTo(0, place.scrollHeight))
  await expect(page.getByRole('option', { name: '第 4999 单到哪了' })).toBeVisible()
  expect(await understanding.rows.count()).toBeLessThan(60)
})

test('a file that is no text says what it is and what to do', async ({ page, edge, watchErrors }) => {
  watchErrors(page)
  await openDesk(page, edge, 'owner')
  const understanding = getUnderstanding(page)
  await understanding.open()
  const file = { name: '导出.xlsx', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) }
  await page.getByLabel('选聊天记录文件').setInputFiles(file)
  await expect(page.getByRole('alert')).toContainText('不是纯文本，看起来是「Excel、Word 或压缩包」')
  await page.getByLabel('或者粘在这里').fill('有货吗')
  await page.getByRole('button', { name: '读这些' }).click()
  await expect(page.getByRole('button', { name: '换一份' })).toBeVisible()
})
