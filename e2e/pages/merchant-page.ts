import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { openDesk } from './desk-page.ts'

/** The desk as the shop's owner uses it to change what answers come from. Every change gives back its revision. */
export interface MerchantPage {
  /** A cell of the price table, by its whole name: 「商品」 规格 售价. */
  setCell(name: string, value: string): Promise<number>
  setSizes(chart: string, cells: Record<string, string>): Promise<number>
  setReturnRule(name: string, value: string): Promise<number>
  setAnswer(title: string, answer: string): Promise<number>
}

/** Opens the desk as the owner. */
export async function openMerchant(page: Page, edge: { url: string; password: string }): Promise<MerchantPage> {
  const desk = await openDesk(page, edge, 'owner')
  const goToRule = async (name: string) => {
    await desk.goTo('规则')
    await page.getByRole('navigation', { name: '规则' }).getByRole('link', { name, exact: true }).click()
  }
  let known = 0
  /** Waits for what the desk says about a change, and takes the revision from it. */
  const readRevision = async () => {
    const toast = page.locator('.dk-toast')
    await expect.poll(async () => toRevision(await toast.innerText())).toBeGreaterThan(known)
    known = toRevision(await toast.innerText())
    return known
  }
  return {
    async setCell(name, value) {
      await goToRule('价格与库存')
      const cell = page.getByRole('textbox', { name, exact: true })
      await cell.fill(value)
      await cell.press('Enter')
      return readRevision()
    },
    async setSizes(chart, cells) {
      await goToRule('尺码表')
      await page
        .getByRole('navigation', { name: '规则' })
        .getByRole('link', { name: chart, exact: true })
        .last()
        .click()
      // The chart before it has rows of the same names.
      const form = page.getByRole('form', { name: chart, exact: true })
      for (const [name, value] of Object.entries(cells)) {
        await form.getByRole('textbox', { name, exact: true }).fill(value)
      }
      await page.getByRole('button', { name: '保存尺码表' }).click()
      return readRevision()
    },
    async setReturnRule(name, value) {
      await goToRule('退货政策')
      await page.getByRole('textbox', { name }).fill(value)
      await page.getByRole('button', { name: '保存退货规则' }).click()
      return readRevision()
    },
    async setAnswer(title, answer) {
      await desk.goTo('知识')
      await page.getByRole('searchbox', { name: '搜文章' }).fill(title)
      await page.getByRole('region', { name: '文章目录' }).getByRole('treeitem', { name: title }).first().click()
      await page.getByRole('textbox', { name: '答案 A', exact: true }).fill(answer)
      await page.getByRole('button', { name: /^发布第 \d+ 版$/ }).click()
      return readRevision()
    },
  }
}

/** `…，第 1,024 版` → 1024; 0 while there is none. */
function toRevision(words: string): number {
  const [, digits = '0'] = /第 ([\d,]+) 版(?!.*第)/.exec(words) ?? []
  return Number(digits.replaceAll(',', ''))
}
