import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { openDesk } from './pages/desk-page.ts'
import { shoot, shootThemes, sizes } from './pages/shoot.ts'
import { getUnderstanding } from './pages/understanding-page.ts'

const lines = [
  ...['有货吗', '什么时候发货', '能开发票吗', '172 高 68 公斤穿什么码', '怎么退货', '运费多少', '在吗', '有货吗'],
  ...['你们什么破质量，气死我了', '帮我登录一下微信', '多久能到杭州，另外能开专票吗', '谢谢', ''],
  ...[
    '我弟在外头念书，东西能捎到他那儿不',
    'emmm 那啥',
    '上回那款还出不出',
    '按之前的走',
    '挂个号',
    '到了踢我',
    '那件回血了没',
  ],
]

test('an export that was read, and a trial over it', async ({ page, edge, watchErrors }) => {
  test.setTimeout(120_000)
  watchErrors(page)
  await page.setViewportSize(sizes.wide)
  await openDesk(page, edge, 'owner')
  const understanding = getUnderstanding(page)
  await understanding.open()
  await expect(page.getByText('还没教过')).toBeVisible()
  await shoot(page, 'desk-understanding-empty-light')
  await understanding.readFile('十一月.txt', lines)
  await understanding.openMessage('能开发票吗')
  await understanding.confirm()
  await understanding.openMessage('挂个号')
  await understanding.teach('dhtx', '到货提醒')
  await page.getByRole('textbox', { name: '客户会怎么说' }).fill('挂个号')
  await expect(page.getByRole('region', { name: '试一句' }).locator('dd').nth(1)).toContainText('到货提醒')
  await hideFitTime(page)
  await shootThemes(page, 'desk-understanding')
  await understanding.goToTab('已教')
  await expect(page.getByRole('row')).toHaveCount(2)
  await shootThemes(page, 'desk-understanding-taught')

  await page.setViewportSize(sizes.phone)
  await understanding.goToTab('读记录')
  await shoot(page, 'desk-understanding-phone')
  await understanding.rows.first().click()
  await shoot(page, 'desk-understanding-teach-phone')
})

/** How long a fit took is another number every time. */
async function hideFitTime(page: Page) {
  await page.addStyleTag({ content: '.dk-u-trial header .ui-caption { visibility: hidden }' })
}
