import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { getDesk } from './desk-page.ts'

/** The desk's page 规则 as an owner sees and uses it. */
export interface RulesPage {
  /** Names a section or what stands below it. */
  nav: Locator
  form: Locator
  /** The try-out beside the rule. */
  trial: Locator
  toast: Locator
  open(section: string, entry?: string): Promise<void>
  field(name: string): Locator
  save(noun: string): Promise<void>
  /** Puts one variant into the cart that is tried, in place of what is there. */
  tryVariant(words: string): Promise<void>
  chooseFile(name: string, content: string): Promise<void>
}

/** The page 规则 of a desk that is signed in. */
export function getRules(page: Page): RulesPage {
  const nav = page.getByRole('navigation', { name: '规则' })
  /** Its mark belongs to its name while something in it is not saved. */
  const linkTo = (name: string) => nav.getByRole('link', { name: new RegExp(`^${name}\\s*(没保存)?$`) })
  const form = page.locator('.dk-r-form')
  const trial = page.getByRole('complementary', { name: '试一试' })
  return {
    nav,
    form,
    trial,
    toast: page.locator('.dk-toast'),
    async open(section, entry) {
      await getDesk(page).goTo('规则')
      await linkTo(section).first().click()
      if (entry !== undefined) await linkTo(entry).last().click()
    },
    field: (name) => form.getByRole('textbox', { name, exact: true }),
    async save(noun) {
      await form.getByRole('button', { name: `保存${noun}` }).click()
      await expect(page.locator('.dk-toast')).toContainText('已保存')
    },
    async tryVariant(words) {
      await trial
        .getByRole('button', { name: /^少一件/ })
        .first()
        .click()
      await trial.getByRole('searchbox', { name: '加商品' }).fill(words)
      await trial.getByRole('list', { name: '商品的搜索结果' }).getByRole('button').first().click()
      await trial.getByRole('searchbox', { name: '加商品' }).fill('')
    },
    async chooseFile(name, content) {
      const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) }
      await page.getByLabel('选规则文件').setInputFiles(file)
    },
  }
}
