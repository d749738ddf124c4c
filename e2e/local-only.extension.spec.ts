import { readFileSync } from 'node:fs'
import { expect, test } from './extension-fixtures.ts'
import { consolePage } from './pages/console-page.ts'
import { expectClean } from './pages/expect-clean.ts'

const questions = ['问题,答案', '这件冲锋衣是什么面料的,面料是锦纶，里面是抓绒', '怎么洗,冷水手洗'].join('\n')

test('with no edge at all a file becomes drafts on the console; a backup brings them back', async ({ seller }) => {
  const options = await seller.openPage('options')
  const asked: string[] = []
  seller.context.on('request', (request) => asked.push(request.url()))
  const [page] = await Promise.all([
    seller.context.waitForEvent('page'),
    options.getByRole('button', { name: '先在本机用' }).click(),
  ])
  const articles = page.getByRole('region', { name: '文章', exact: true })

  await test.step('a file is looked at, then taken live', async () => {
    const file = { name: '知识.csv', mimeType: 'text/csv', buffer: Buffer.from(questions) }
    await page.getByRole('region', { name: '导入文章' }).locator('input[type=file]').setInputFiles(file)
    await page.getByLabel('直接上线').check()
    await page.getByRole('button', { name: '导入 2 篇' }).click()
    await expect(articles.getByText('上线', { exact: true })).toHaveCount(2)
    await expectClean(page)
  })

  await test.step('a starter pack is looked at, taken and taken back', async () => {
    const packs = page.getByRole('region', { name: '行业知识包' })
    await packs.getByRole('button', { name: '挑一个行业' }).click()
    await packs.getByText('手机数码').click()
    await packs.getByRole('button', { name: '作为草稿加入' }).click()
    await expect(packs.getByText(/加入了 \d+ 篇草稿/)).toBeVisible()
    await packs.getByRole('button', { name: '撤销' }).click()
    await expect(packs.getByText(/撤掉了 \d+ 篇/)).toBeVisible()
    await expect(articles.getByText('上线', { exact: true })).toHaveCount(2)
  })

  const jd = consolePage(await seller.openConsole())
  await expect(jd.words).toHaveText('这件冲锋衣是什么面料的')
  await expect(jd.drafts.first()).toContainText('锦纶')

  const backup = await test.step('exported, and taken away', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出备份' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.kefu$/)
    const buffer = readFileSync(await download.path())
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect(articles.getByText('上线', { exact: true })).toHaveCount(0)
    await jd.customerWrites('这件冲锋衣是什么面料呢')
    await expect(jd.drafts).toHaveCount(0)
    return buffer
  })

  await test.step('imported again, it drafts as before', async () => {
    await page.getByLabel('选备份文件').setInputFiles({ name: '备份.kefu', mimeType: '', buffer: backup })
    await page.getByRole('region', { name: '备份' }).getByRole('button', { name: '导入', exact: true }).click()
    await expect(articles.getByText('上线', { exact: true })).toHaveCount(2)
    await jd.customerWrites('请问冲锋衣是什么面料的')
    await expect(jd.drafts.first()).toContainText('锦纶')
  })
  expect(asked.filter((url) => !/^(chrome-extension|blob|data):|^https:\/\/dongdong\.jd\.com\//.test(url))).toEqual([])
})
