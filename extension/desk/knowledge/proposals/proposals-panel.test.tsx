import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { ArticleImport } from '../../../../shared/protocol/desk-article-import.ts'
import { scriptedCatalogue } from '../../dev/scripted-catalogue.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { ProposalsPanel } from './proposals-panel.tsx'

/** The panel with pasted lines read, and what is sent to the edge. */
async function read(like: string | null = null, refuse = false) {
  const sent: { path: string; body: ArticleImport | null }[] = []
  const scripted = createScriptedFetcher()
  const fetcher: typeof fetch = async (input, init) => {
    const path = String(input).split('/api/desk/')[1] ?? ''
    if (!path.startsWith('articles/import')) return scripted(input, init)
    const body: ArticleImport | null = init?.body ? JSON.parse(String(init.body)) : null
    sent.push({ path, body })
    if (refuse) return Response.json({ code: 'unavailable' }, { status: 503 })
    if (path.endsWith('/undo'))
      return Response.json({ revision: 9, removed: 1, shortened: 0, changed: 0, published: 0, stayed: [] })
    const [added, extended] = [body?.articles.length ?? 0, body?.extended.length ?? 0]
    return Response.json({ revision: 8, added, published: 0, repeated: 0, extended, refused: [] })
  }
  const article = scriptedCatalogue.articles[0]
  if (!article) throw new Error('no article')
  const desk = createTestDesk(
    {
      tryArticle: async () => ({
        ...{ requests: [], passages: [], answerFrom: 0.5, askFrom: 0.3, reply: null, preview: [], elapsedMs: 1 },
      }),
      findSameQuestions: async (_id, questions) =>
        questions.flatMap((question, index) =>
          question === like ? [{ index, question, article: { id: article.id, title: article.title } }] : [],
        ),
    },
    fetcher,
  )
  await act(() => Promise.resolve())
  const page = await mount(desk, <ProposalsPanel />)
  await page.type('或者粘在这里', '10:00 tb_0912：专票多久能开好')
  await act(
    () =>
      void page.place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  )
  await vi.waitFor(() => expect(page.place.querySelectorAll('.dk-p-item')).toHaveLength(3))
  const tick = async (title: string) => {
    const box = page.place.querySelector<HTMLInputElement>(`[aria-label="选中「${title}」"]`)
    if (!box) throw new Error(`no ${title}`)
    await act(() => box.click())
  }
  return { ...page, desk, article, sent, tick }
}

test('what chats suggest stands by how often it was asked, with what was left out and where answers do not agree', async () => {
  const page = await read()
  const titles = [...page.place.querySelectorAll('.dk-p-item h3')].map((head) => head.textContent)
  expect(titles).toEqual(['专票多久能开好', '帐篷能放进 28 寸行李箱吗', '退货运费谁出'])
  expect(page.text()).toContain('问了 12 次，占 20%')
  expect(page.text()).toContain('机器人的话 40')
  expect(page.text()).toContain('客服说法不一致：3 个工作日 8 次，5 天 2 次')
  expect(page.sent).toEqual([])
})

test('the columns of a table are shown above the messages; a wrong one is put right and read anew', async () => {
  const page = await read()
  expect(page.text()).toContain('列的对应内容→说了什么　谁→谁说的　时间→时间')
  const choose = async (column: number, field: string) => {
    const select = page.place.querySelectorAll<HTMLSelectElement>('.dk-p-table select')[column]
    if (!select) throw new Error(`no column ${column}`)
    select.value = field
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
  }
  expect(page.place.querySelectorAll('.dk-p-table tbody tr')).toHaveLength(2)
  await choose(2, '')
  await vi.waitFor(() => expect(page.text()).toContain('还不知道谁说的、说了什么在哪一列'))
  expect(page.place.querySelector<HTMLDetailsElement>('.dk-p-columns')?.open).toBe(true)
  await choose(2, 'text')
  await vi.waitFor(() => expect(page.place.querySelectorAll('.dk-p-item')).toHaveLength(3))
})

test('ticked ones become drafts together and can be taken back; what is not wanted stays away', async () => {
  const page = await read()
  await page.tick('专票多久能开好')
  await page.tick('帐篷能放进 28 寸行李箱吗')
  await page.press('不要：退货运费谁出')
  await page.press('收进草稿（2）')
  await vi.waitFor(() => expect(page.text()).toContain('存了 2 篇草稿'))
  expect(page.sent[0]?.body).toMatchObject({ source: { kind: 'chats' }, publish: false, extended: [] })
  expect(page.sent[0]?.body?.articles.map(({ id }) => id)).toEqual(['chat-0', 'chat-1'])
  expect(page.text()).toContain('已收进草稿')
  await page.press('撤销')
  await vi.waitFor(() => expect(page.text()).toContain('已撤销'))
  expect(page.sent[1]?.path).toBe(`articles/import/${page.sent[0]?.body?.importId}/undo`)
  expect([...page.place.querySelectorAll('.dk-p-item.is-settled')]).toHaveLength(1)
})

test('words are changed in place, and another operator’s answer may take the place of the best', async () => {
  const page = await read()
  await page.press('用这个答案')
  await page.press('改一改：专票多久能开好')
  expect(page.field('答案').value).toBe('一般 5 天左右。')
  await page.type('问题', '专票几天能开')
  await page.type('目录', '售前 / 发票')
  await page.press('收进草稿：专票几天能开')
  await vi.waitFor(() => expect(page.sent).toHaveLength(1))
  expect(page.sent[0]?.body?.articles).toMatchObject([
    { body: { title: '专票几天能开', category: ['售前', '发票'], answers: [{ text: '一般 5 天左右。' }] } },
  ])
})

test('a question that an article answers gives that article its words, unless a person wants another', async () => {
  const page = await read('退货运费谁出')
  await page.press('加成问法：退货运费谁出')
  await vi.waitFor(() => expect(page.text()).toContain('给 1 篇加了问法'))
  expect(page.sent[0]?.body).toMatchObject({ articles: [], extended: [{ id: page.article.id }] })
})

test('a side put right is read anew; a press that failed says why and loses nothing', async () => {
  const page = await read(null, true)
  await page.press('收进草稿：专票多久能开好')
  await vi.waitFor(() => expect(page.place.querySelector('[role=alert]')?.textContent).toContain('服务暂时没有响应'))
  expect(page.place.querySelectorAll('.dk-p-item.is-settled')).toHaveLength(0)
  const select = page.place.querySelectorAll<HTMLSelectElement>('.dk-p-senders select')[1]
  if (!select) throw new Error('no side')
  await act(() => {
    select.value = 'operator'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await vi.waitFor(() => expect(page.place.querySelectorAll('.dk-p-item')).toHaveLength(2))
})

test('the shop’s own conversations are a source without a file', async () => {
  const desk = createTestDesk()
  await act(() => Promise.resolve())
  const page = await mount(desk, <ProposalsPanel />)
  await page.press('看近 7 天的会话')
  await vi.waitFor(() => expect(page.place.querySelectorAll('.dk-p-item')).toHaveLength(1))
  expect(page.text()).toContain('本店近 7 天的会话')
  expect(page.text()).not.toContain('谁是店里的人')
  await page.press('换一份')
  expect(page.text()).toContain('看近 7 天的会话')
})
