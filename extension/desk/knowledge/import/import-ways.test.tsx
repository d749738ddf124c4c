import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { ArticleFileChoice } from '../../../../shared/protocol/article-file.ts'
import type { ArticleImport } from '../../../../shared/protocol/desk-article-import.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { openImport } from '../../test/open-import.tsx'
import { twoRequests } from '../../test/two-requests.ts'

beforeEach(() => localStorage.clear())

test('a row is mended where it is told, and read anew with what was typed', async () => {
  const seen: (ArticleFileChoice | null)[] = []
  const { engine } = createTestDesk()
  const view = await openImport({
    engine: {
      async readArticleFile(file, choice) {
        seen.push(choice)
        return engine.readArticleFile(file, choice)
      },
    },
  })
  await view.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(view.text()).toContain('答案为空'))
  await act(() => view.place.querySelector<HTMLElement>('[aria-label="改第 4 行"]')?.click())
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
  const [, , answer, category] = view.place.querySelectorAll<HTMLTextAreaElement>('.dk-i-mend textarea')
  expect(category?.value).toBe('售后服务')
  await act(() => {
    if (answer) answer.value = '杭州市西湖区'
    answer?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await view.press('改好了')
  await vi.waitFor(() => expect(view.text()).toContain('在这里改了 1 行，文件没有动'))
  expect(seen.findLast((one) => one !== null)?.mended).toEqual([
    { row: 4, cells: ['退货地址是哪里', '', '杭州市西湖区', '售后服务'] },
  ])
  await view.press('都还原')
  await vi.waitFor(() => expect(view.text()).not.toContain('在这里改了'))
  expect(seen.findLast((one) => one !== null)?.mended).toBeUndefined()
})

test('what says nothing of its place goes where a person says: all of it, or one by one', async () => {
  const sent: ArticleImport['articles'] = []
  const scripted = createScriptedFetcher()
  const view = await openImport({
    engine: withoutPlace(),
    fetcher: async (input, init) => {
      if (String(input).endsWith('/articles/import')) sent.push(...JSON.parse(String(init?.body)).articles)
      return scripted(input, init)
    },
  })
  await view.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(view.text()).toContain('没写目录的3'))
  const fields = () => view.place.querySelectorAll<HTMLInputElement>('.dk-i-placing input')
  const write = async (at: number, text: string) => {
    const field = fields()[at]
    if (!field) throw new Error(`no field ${at}`)
    await act(() => {
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
  await write(0, '一/二/三/四')
  expect(view.text()).toContain('目录有 4 层，最多 3 层')
  const button = () => [...view.place.querySelectorAll('button')].find((one) => one.textContent?.includes('导入 3 篇'))
  expect(button()?.disabled).toBe(true)
  await write(0, '售后服务 / 退换货')
  await view.press('一篇篇选')
  await vi.waitFor(() => expect(fields()).toHaveLength(4))
  await write(2, '售后服务 / 运费')
  await view.press('导入 3 篇')
  await vi.waitFor(() => expect(sent).toHaveLength(3))
  expect(sent.map(({ body }) => body.category.join('/'))).toEqual([
    '售后服务/退换货',
    '售后服务/运费',
    '售后服务/退换货',
  ])
})

test('an import under way is cancelled after a question, and what it stored is taken back at once', async () => {
  const scripted = createScriptedFetcher()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked: string[] = []
  const view = await openImport({
    engine: twoRequests(),
    fetcher: async (input, init) => {
      asked.push(String(input))
      if (String(input).endsWith('/articles/import')) await held
      return scripted(input, init)
    },
  })
  await view.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
  await view.press('导入 3 篇')
  await vi.waitFor(() => expect(view.text()).toContain('正在导入'))
  await view.press('取消导入')
  expect(view.text()).toContain('已经存进去的一起撤掉')
  await view.press('停下并撤掉')
  expect(view.text()).toContain('正在停下、撤掉')
  release()
  await vi.waitFor(() => expect(view.text()).toContain('撤掉了'))
  expect(asked.filter((path) => path.endsWith('/articles/import'))).toHaveLength(1)
  expect(asked.filter((path) => path.endsWith('/undo'))).toHaveLength(1)
  expect(localStorage.getItem('kefu-desk-import')).toBeNull()
})

/** An engine whose file says nothing of categories. */
function withoutPlace(): Partial<SellerEngine> {
  const { engine } = createTestDesk()
  return {
    async readArticleFile(file, choice) {
      const reading = await engine.readArticleFile(file, choice)
      return reading.kind === 'read' ? { ...reading, unplaced: 3 } : reading
    },
    async listFileArticles(file, from) {
      const batch = await engine.listFileArticles(file, from)
      return batch && { ...batch, articles: batch.articles.map((one) => ({ ...one, isUnplaced: true })) }
    },
  }
}
