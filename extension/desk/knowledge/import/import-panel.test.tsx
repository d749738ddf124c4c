import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { openImport } from '../../test/open-import.tsx'
import { twoRequests } from '../../test/two-requests.ts'
import { importAddress } from './import-address.ts'

beforeEach(() => localStorage.clear())

test('a file is looked at, its pair is merged, the good ones become drafts, and all is taken back', async () => {
  const view = await openImport()
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

test('a column that is missing is asked for, and choosing it reads anew', async () => {
  const view = await openImport()
  await view.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
  await view.select('答案', '')
  await vi.waitFor(() => expect(view.text()).toContain('还不知道「答案」在哪一列'))
  expect(view.text()).not.toContain('新文章 3')
  await view.select('答案', 'answer')
  await vi.waitFor(() => expect(view.text()).toContain('新文章 3'))
})

test('a file with a program in it is not opened, and says what to do', async () => {
  const view = await openImport()
  await view.choose('带宏的表.xlsm')
  await vi.waitFor(() => expect(view.text()).toContain('「带宏的表.xlsm」没有打开'))
  expect(view.text()).toContain('另存为不带宏的 .xlsx')
  expect(view.text()).toContain('或者粘在这里')
})

test('an import that the edge does not answer keeps what it took, and goes on from there', async () => {
  const scripted = createScriptedFetcher()
  let isDown = true
  const view = await openImport({
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
  const view = await openImport({
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
  const before = await openImport({ fetcher })
  await before.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(before.text()).toContain('新文章 3'))
  await before.select('多久能收到退款', 'merge')
  await vi.waitFor(() => expect(before.text()).toContain('合并问法 1'))
  await before.press('导入 2 篇')
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  const after = await openImport({ fetcher })
  expect(after.text()).toContain('「售后话术.xlsx」上次没有导完')
  await after.choose('售后话术.xlsx')
  await vi.waitFor(() => expect(after.text()).toContain('接着上次的导入'))
  await vi.waitFor(() => expect(after.text()).toContain('合并问法 1'))
  await after.press('导入 2 篇')
  await vi.waitFor(() => expect(after.text()).toContain('存了 3 篇草稿'))
  expect(new Set(sent).size).toBe(1)
})

test('an earlier import that was cut off says how much is missing, and is taken back from the list', async () => {
  const view = await openImport()
  await vi.waitFor(() => expect(view.text()).toContain('文件，120 篇，给 4 篇加了问法；本来有 300 篇'))
  await view.press('撤销')
  await vi.waitFor(() => expect(view.text()).toContain('撤掉了 119 篇，收回了 4 篇里加的问法'))
})

test('pasted text is a file too; without network nothing can be imported', async () => {
  const view = await openImport()
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
  const view = await openImport({
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
  expect((await openImport({ role: 'integrator' })).text()).toContain('文章由店长和客服来导入')
})
