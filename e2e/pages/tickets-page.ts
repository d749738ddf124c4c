import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { getDesk } from './desk-page.ts'

/** The desk's page 工单 as staff see and use it. */
export interface TicketsPage {
  page: Page
  rows: Locator
  /** The one that is open. */
  ticket: Locator
  history: Locator
  /** Why the last decision was not taken. */
  alert: Locator
  toast: Locator
  /** Opens the page, all states, and on it the ticket of this number. */
  open(id: string): Promise<void>
  show(state: '待处理' | '处理中' | '等客户' | '办完' | '不同意' | '全部'): Promise<void>
  giveTo(group: string): Promise<void>
  note(words: string): Promise<void>
  /** Has done what the ticket asks for; what came of it is shown afterwards. */
  approve(): Promise<void>
  refuse(why: string): Promise<void>
  expectState(words: string): Promise<void>
}

/** The page 工单 of a desk that is signed in. */
export function getTickets(page: Page): TicketsPage {
  const ticket = page.getByRole('region', { name: '工单', exact: true })
  const ways = ticket.getByRole('region', { name: '处理' })
  const state = ticket.locator('header .dk-t-state')
  const rows = page.locator('.dk-t-row')
  const show: TicketsPage['show'] = async (name) => {
    await page.getByRole('group', { name: '状态' }).getByRole('button', { name, exact: true }).click()
  }
  return {
    page,
    rows,
    ticket,
    history: ticket.getByRole('region', { name: '经过' }).getByRole('listitem'),
    alert: ways.getByRole('alert'),
    toast: page.locator('.dk-toast'),
    show,
    async open(id) {
      await getDesk(page).goTo('工单')
      await show('全部')
      await rows.filter({ hasText: id }).click()
      await expect(ticket).toContainText(id)
    },
    async giveTo(group) {
      await ways.getByRole('combobox', { name: '转给' }).selectOption({ label: group })
      await expect(page.locator('.dk-toast')).toContainText('换组了')
    },
    note: (words) => ways.getByLabel('备注，只有同事看得到').fill(words),
    approve: () => ways.getByRole('button', { name: '批准并执行' }).click(),
    async refuse(why) {
      await ways.getByRole('button', { name: '不同意', exact: true }).click()
      await ways.getByLabel('为什么不同意').fill(why)
      await ways.getByRole('button', { name: '不同意并告诉客户' }).click()
    },
    expectState: (words) => expect(state).toHaveText(words),
  }
}
