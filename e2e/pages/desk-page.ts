import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

/** The desk as an operator or a merchant sees and uses it. */
export interface DeskPage {
  page: Page
  /** Rows of the list that is shown, whoever waited longest first. */
  rows: Locator
  /** What the shopper said in the open conversation, oldest first. */
  questions: Locator
  /** What the assistant said. */
  answers: Locator
  /** What operators said. */
  replies: Locator
  /** One line for each change of who answers, and for the rating. */
  lines: Locator
  /** What the assistant hands over. */
  card: Locator
  composer: Locator
  drafts: Locator
  typing: Locator
  offlineBar: Locator
  showTab(name: '我的' | '排队' | 'AI 接待'): Promise<void>
  rowOf(conversationId: string): Locator
  openRow(row: Locator): Promise<void>
  takeOver(): Promise<void>
  giveBack(): Promise<void>
  /** Ends the conversation, after the question whether to. */
  end(): Promise<void>
  reply(text: string): Promise<void>
  goTo(page: '收件箱' | '工单' | '知识' | '理解' | '规则' | '来源' | '设置'): Promise<void>
  /** The value beside a name on the hand-off card. */
  cardField(name: string): Locator
}

/** A login of the demo shop. */
export type DemoLogin = 'owner' | 'operator'

/** Opens the desk and signs in; `edge` may be the edge itself or a wire to it that a journey can cut. */
export async function openDesk(
  page: Page,
  edge: { url: string; password: string },
  login: DemoLogin = 'operator',
): Promise<DeskPage> {
  await page.goto(`${edge.url}/desk`)
  await page.getByLabel('邮箱').fill(`${login}@demo.shop`)
  await page.getByLabel('密码').fill(edge.password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  await expect(page.getByText('已连接')).toBeVisible()
  return getDesk(page)
}

/** The desk on this page, signed in already. */
export function getDesk(page: Page): DeskPage {
  const talk = page.locator('.dk-talk')
  const ways = talk.locator('.dk-head-ways')
  const card = talk.getByRole('region', { name: '交接卡' })
  const composer = talk.getByRole('textbox', { name: '回复' })
  const replies = talk.locator('.dk-message.is-operator')
  return {
    page,
    rows: page.locator('.dk-row'),
    questions: talk.locator('.dk-message.is-shopper'),
    answers: talk.locator('.dk-message.is-assistant'),
    replies,
    lines: talk.locator('.dk-line'),
    card,
    composer,
    drafts: talk.getByRole('list', { name: '草稿' }).getByRole('listitem'),
    typing: talk.locator('.dk-typing', { hasText: '客户正在输入' }),
    offlineBar: page.locator('.dk-strip'),
    async showTab(name) {
      await page.getByRole('group', { name: '谁在接待' }).getByRole('button', { name }).click()
    },
    rowOf: (conversationId) => page.locator(`[data-conversation="${conversationId}"]`),
    async openRow(row) {
      await row.click()
      await expect(talk.getByRole('log', { name: '消息' })).toBeVisible()
    },
    async takeOver() {
      await ways.getByRole('button', { name: '接手' }).click()
      await expect(composer).toBeEnabled()
    },
    async giveBack() {
      await ways.getByRole('button', { name: '交还 AI' }).click()
      await expect(composer).toBeHidden()
    },
    async end() {
      await ways.getByRole('button', { name: '结束' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '结束会话' }).click()
      await expect(composer).toBeHidden()
    },
    async reply(text) {
      const before = await replies.count()
      await composer.fill(text)
      await composer.press('Control+Enter')
      await expect(replies).toHaveCount(before + 1)
    },
    async goTo(name) {
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click()
    },
    cardField: (name) => card.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]'),
  }
}
