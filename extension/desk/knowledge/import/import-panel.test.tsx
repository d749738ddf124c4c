import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { ArticleFileChoice } from '../../../../shared/protocol/article-file.ts'
import type { ArticleImport } from '../../../../shared/protocol/desk-article-import.ts'
import type { StaffSession } from '../../../../shared/protocol/http.ts'
import { useDesk } from '../../desk-context.ts'
import { session } from '../../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { importAddress } from './import-address.ts'
import { ImportButton } from './import-button.tsx'
import { ImportPanel } from './import-panel.tsx'

beforeEach(() => localStorage.clear())

interface Setting {
  role?: StaffSession['staff']['role']
  fetcher?: typeof fetch
  engine?: Partial<SellerEngine>
}

/** The way there, and the panel while it is the page. */
function Page() {
  const { route } = useDesk()
  return (
    <>
      <ImportButton />
      {route.value.id === importAddress && <ImportPanel />}
    </>
  )
}

async function open({ role = 'owner', fetcher = createScriptedFetcher(), engine = {} }: Setting = {}) {
  const desk = createTestDesk(engine, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  desk.go({ page: 'knowledge', id: importAddress })
  const view = await mount(desk, <Page />)
  const choose = (name: string) => act(() => desk.imports.file.open(new File(['问题,答案'], name)))
  const select = async (label: string, value: string) => {
    const field = [...view.place.querySelectorAll('select')].find((one) => one.labels[0]?.textContent === label)
    const named = field ?? view.place.querySelector<HTMLSelectElement>(`select[aria-label*="${label}"]`)
    if (!named) throw new Error(`no ${label}`)
    named.value = value
    await act(() => void named.dispatchEvent(new Event('change', { bubbles: true })))
  }
  return { ...view, desk, choose, select }
}

test('a file is looked at, its pair is merged, the good ones become drafts, and all is taken back', async () => {
  const view = await open()
  await view.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
  expect(view.text()).toContain('要改 1')
  expect(view.text()).toContain('问题→问题　相似问法→相似问法　答案→答案　分类→目录')
  expect(view.text()).toContain('会是这样')
  expect(view.text()).toContain('答案为空。补上答案，或删掉这一行')
  expect(view.text()).toContain('退货地址是哪里')
  await view.select('多久能收到退款', 'merge')
  await vi.waitFor(() => expect(view.text()).toContain('合并问法 1'))
  await view.press('导入 2 篇')
  await vi.waitFor(() => expect(view.text()).toContain('「售后话术.xlsx」：存了 3 篇草稿'))
  await vi.waitFor(() => expect(view.text()).toContain('最近的导入售后话术.xlsx'))
  await view.press('撤销')
  await vi.waitFor(() => expect(view.text()).toContain('撤掉了 2 篇；1 篇后来改过，留着没有动'))
  expect(view.text()).toContain('能开专票吗导入后改过')
})

test('a row is mended where it is told, and read anew with what was typed', async () => {
  const seen: (ArticleFileChoice | null)[] = []
  const { engine } = createTestDesk()
  const view = await open({
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
  const view = await open({
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
  const view = await open({
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

test('a column that is missing is asked for, and choosing it reads anew', async () => {
  const view = await open()
  await view.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
  await view.select('答案', '')
  await vi.waitFor(() => expect(view.text()).toContain('还不知道「答案」在哪一列'))
  expect(view.text()).not.toContain('新文章 3')
  await view.select('答案', 'answer')
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
})

test('a file with a program in it is not opened, and says what to do', async () => {
  const view = await open()
  await view.choose('带宏的表.xlsm')
  await vi.waitFor(() => expect(view.text()).toContain('「带宏的表.xlsm」没有打开'))
  expect(view.text()).toContain('另存为不带宏的 .xlsx')
  expect(view.text()).toContain('或者粘在这里')
})

test('an import that the edge does not answer keeps what it took, and goes on from there', async () => {
  const scripted = createScriptedFetcher()
  let isDown = true
  const view = await open({
    fetcher: async (input, init) => {
      const isImport = String(input).endsWith('/articles/import')
      return isImport && isDown && String(init?.body).includes('a-file-5')
        ? Promise.reject(new Error('down'))
        : scripted(input, init)
    },
    engine: twoRequests(),
  })
  await view.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
  await view.press('导入 3 篇')
  await vi.waitFor(() => expect(view.text()).toContain('还有 1 篇没导入'))
  expect(view.text()).toContain('存了 2 篇草稿')
  expect(localStorage.getItem('kefu-desk-import')).toContain('售后话术.xlsx')
  isDown = false
  await view.press('接着导入')
  await vi.waitFor(() => expect(view.text()).toContain('存了 3 篇草稿'))
  expect(localStorage.getItem('kefu-desk-import')).toBeNull()
})

test('it goes on while another page is looked at, and the way to it says so', async () => {
  const scripted = createScriptedFetcher()
  let answer: () => void = () => undefined
  const view = await open({
    fetcher: async (input, init) => {
      if (String(input).endsWith('/articles/import')) await new Promise<void>((done) => (answer = done))
      return scripted(input, init)
    },
  })
  await view.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
  await view.press('导入 3 篇')
  expect(view.text()).toContain('可以去看别的页面，导入会接着走')
  await act(() => view.desk.go({ page: 'knowledge', id: 'invoice' }))
  expect(view.text()).not.toContain('正在导入「')
  expect(view.place.querySelector('[aria-label="导入：正在导入"]')).not.toBeNull()
  await act(async () => answer())
  await act(() => view.desk.go({ page: 'knowledge', id: importAddress }))
  await vi.waitFor(() => expect(view.text()).toContain('存了 3 篇草稿'))
})

test('an import that a reload cut off is told, and the same file goes on under the same name', async () => {
  const sent: string[] = []
  const scripted = createScriptedFetcher()
  const fetcher: typeof fetch = async (input, init) => {
    if (String(input).endsWith('/articles/import')) {
      sent.push(JSON.parse(String(init?.body)).importId)
      if (sent.length === 1) throw new Error('the page is gone')
    }
    return scripted(input, init)
  }
  const before = await open({ fetcher })
  await before.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(before.text()).toContain('新文章 3'))
  await before.select('多久能收到退款', 'merge')
  await vi.waitFor(() => expect(before.text()).toContain('合并问法 1'))
  await before.press('导入 2 篇')
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  const after = await open({ fetcher })
  expect(after.text()).toContain('「售后话术.xlsx」上次没有导完')
  await after.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(after.text()).toContain('接着上次的导入'))
  await vi.waitFor(() => expect(after.text()).toContain('合并问法 1'))
  await after.press('导入 2 篇')
  await vi.waitFor(() => expect(after.text()).toContain('存了 3 篇草稿'))
  expect(new Set(sent).size).toBe(1)
})

test('an earlier import that was cut off says how much is missing, and is taken back from the list', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('文件，120 篇，给 4 篇加了问法；本来有 300 篇'))
  await view.press('撤销')
  await vi.waitFor(() => expect(view.text()).toContain('撤掉了 119 篇，收回了 4 篇里加的问法'))
})

test('pasted text is a file too; without network nothing can be imported', async () => {
  const view = await open()
  await view.type('或者粘在这里', '问：能开专票吗\n答：能')
  await view.press('读这些')
  await vi.waitFor(() => expect(view.text()).toContain('粘贴的内容'))
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
  const held = view.desk.snapshot.value
  await act(() => {
    if (held) view.desk.snapshot.value = { ...held, connection: 'offline' }
  })
  expect(view.text()).toContain('网络断开了，连上后再导入')
  const button = [...view.place.querySelectorAll('button')].find((one) => one.textContent?.includes('导入 3 篇'))
  expect(button?.disabled).toBe(true)
})

test('a process with a fault is told with the step; whoever may not publish cannot choose to', async () => {
  const faulty = { place: 3, title: '退货判断', tree: null, faults: [{ step: 2, reason: 'no-end' as const, told: [] }] }
  const { engine } = createTestDesk()
  const view = await open({
    role: 'operator',
    engine: {
      async readArticleFile(file, choice) {
        const reading = await engine.readArticleFile(file, choice)
        return reading.kind === 'read' ? { ...reading, trees: 1 } : reading
      },
      listFileTrees: async () => [faulty],
    },
  })
  await act(() => view.desk.catalogue.refresh())
  const held = view.desk.catalogue.state.value
  if (held.kind !== 'ready') throw new Error('no catalogue')
  const settings = { ...held.catalogue.settings, publishing: 'owners' as const }
  await act(() => {
    view.desk.catalogue.state.value = { kind: 'ready', catalogue: { ...held.catalogue, settings } }
  })
  await view.choose('流程.docx')
  await vi.waitFor(() => expect(view.text()).toContain('退货判断第 2 步走不下去。给它写上选项或结果'))
  expect(view.text()).toContain('这家店铺由店长发布')
  const [draft, live] = view.place.querySelectorAll<HTMLInputElement>('input[name="import-publish"]')
  expect([draft?.disabled, live?.disabled]).toEqual([false, true])
})

test('whoever connects systems brings in no articles', async () => {
  expect((await open({ role: 'integrator' })).text()).toContain('文章由店长和客服来导入')
})

/** An engine whose third article goes up in a request of its own. */
function twoRequests(): Partial<SellerEngine> {
  const { engine } = createTestDesk()
  return {
    async listFileArticles(file, from) {
      const batch = await engine.listFileArticles(file, from)
      const articles = batch?.articles.slice(0, from === 0 ? 2 : 1) ?? []
      return { articles, next: from === 0 ? 2 : null }
    },
  }
}

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
