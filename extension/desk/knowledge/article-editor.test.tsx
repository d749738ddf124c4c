import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Article } from '../../../shared/protocol/article.ts'
import { scriptedCatalogue } from '../dev/scripted-catalogue.ts'
import { createScriptedFetcher } from '../dev/scripted-fetcher.ts'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { KnowledgePage } from './knowledge-page.tsx'

beforeEach(() => localStorage.clear())

async function open(id: string | null, fetcher: typeof fetch = createScriptedFetcher()) {
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  desk.go({ page: 'knowledge', id })
  const view = await mount(desk, <KnowledgePage />)
  await vi.waitFor(() => expect(view.place.querySelector('.dk-tree')).not.toBeNull())
  const inside = (label: string) => {
    const found = view.place.querySelector(`[aria-label="${label}"]`)
    if (!(found instanceof HTMLElement)) throw new Error(`nothing called ${label}`)
    return found
  }
  const pressKey = (init: KeyboardEventInit) =>
    act(() => void dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init })))
  return { ...view, desk, inside, pressKey }
}

/** The edge after somebody else published; what is written over the older version is refused. */
function createOvertakenFetcher(theirs: Article) {
  const scripted = createScriptedFetcher()
  const writes: { basedOn: number; body: Article }[] = []
  const fetcher: typeof fetch = async (input, init) => {
    const path = String(input).split('/api/desk/')[1]
    if (path !== `articles/${theirs.id}`) return scripted(input, init)
    if (init?.method === 'GET') return Response.json(theirs)
    const write = JSON.parse(String(init?.body)) as (typeof writes)[number]
    if (write.basedOn !== theirs.version) return Response.json({ code: 'revision-conflict' }, { status: 409 })
    writes.push(write)
    return Response.json({ revision: 1290, id: theirs.id, version: theirs.version + 1 })
  }
  return { fetcher, writes }
}
const returnTags = scriptedCatalogue.articles.find(({ id }) => id === 'return-tags')!

test('what is typed is back after the page was left, with a way to be rid of it that can be undone', async () => {
  const first = await open('return-tags')
  await first.type('标题', '拆了吊牌可以退吗')
  expect(first.text()).toContain('已自动保存')
  const again = await open('return-tags')
  expect(again.field('标题').value).toBe('拆了吊牌可以退吗')
  expect(again.text()).toContain('的改动还没保存，已经放回来了')
  await again.press('改回第 5 版')
  expect(again.field('标题').value).toBe('拆了吊牌还能退吗')
  await act(() => again.desk.toast.shown.value?.action?.run())
  expect(again.field('标题').value).toBe('拆了吊牌可以退吗')
  await again.press('发布第 6 版')
  await vi.waitFor(() => expect(again.desk.toast.shown.value?.text).toContain('已发布'))
  expect((await open('return-tags')).text()).not.toContain('已经放回来了')
})

test('another article and back: every article has its own words', async () => {
  const view = await open('return-tags')
  await view.type('答案 A', '七天内可以退。')
  await act(() => view.desk.go({ page: 'knowledge', id: 'freight' }))
  expect(view.field('答案 A').value).toContain('可以退。签收次日起')
  await act(() => view.desk.go({ page: 'knowledge', id: 'return-tags' }))
  expect(view.field('答案 A').value).toBe('七天内可以退。')
})

test('pasted lines become questions; one can be mended, moved and taken away; what another article asks is named', async () => {
  const view = await open('invoice')
  const field = view.field('加问法')
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => '1. 能开票吗\n2. 运费谁出\n3. 专票' } })
  await act(() => void field.dispatchEvent(event))
  const shown = () => [...view.place.querySelectorAll('.dk-question')].map((one) => one.textContent)
  expect(shown()).toEqual(['专票', '能开票吗', '运费谁出'])
  expect(view.text()).toContain('加了 2 种，1 种本来就有')
  await vi.waitFor(() => expect(view.inside('问得一样的').textContent).toContain('和文章「退货运费谁出」问的一样'))
  await act(() => view.inside('前移「运费谁出」').click())
  expect(shown()).toEqual(['专票', '运费谁出', '能开票吗'])
  await view.press('能开票吗')
  await view.type('改问法「能开票吗」', '能开发票吗')
  await view.key('改问法「能开票吗」', { key: 'Enter' })
  await act(() => view.inside('删除问法「运费谁出」').click())
  expect(shown()).toEqual(['专票', '能开发票吗'])
  expect(view.place.querySelector('[aria-label="问得一样的"]')).toBeNull()
})

test('every error stands beside its field and in the list above, which leads there', async () => {
  const view = await open('+')
  await view.pressKey({ key: 'Enter', code: 'Enter', ctrlKey: true })
  expect(view.place.querySelector('.dk-errors')?.textContent).toContain('还有 4 处要改')
  expect(document.activeElement?.className).toBe('dk-errors')
  expect(view.field('标题').getAttribute('aria-invalid')).toBe('true')
  const described = view.field('标题').getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe('给文章起个标题')
  await act(() => {
    const link = [...view.place.querySelectorAll('.dk-errors button')].find((one) => one.textContent === '目录')
    if (link instanceof HTMLElement) link.click()
  })
  expect(document.activeElement).toBe(view.field('目录'))
  await view.type('标题', '能开发票吗')
  expect(view.place.querySelector('.dk-errors')?.textContent).toContain('还有 3 处要改')
})

test('Ctrl+S keeps a draft, and of what is live only here; Ctrl+Enter publishes', async () => {
  const draft = await open('invoice')
  await draft.type('标题', '能开专票么')
  await draft.pressKey({ key: 's', code: 'KeyS', ctrlKey: true })
  await vi.waitFor(() => expect(draft.desk.toast.shown.value?.text).toContain('已存为草稿'))
  const live = await open('return-tags')
  await live.type('标题', '拆了吊牌可以退吗')
  await live.pressKey({ key: 's', code: 'KeyS', metaKey: true })
  expect(live.desk.toast.shown.value?.text).toContain('已存在这台设备上')
  await live.pressKey({ key: 'Enter', code: 'Enter', metaKey: true })
  await vi.waitFor(() => expect(live.desk.toast.shown.value?.text).toContain('「拆了吊牌可以退吗」已发布'))
})

test('two editors at once: both versions are shown, merged, and stored over the newer one', async () => {
  const theirs = { ...returnTags, version: 6, author: '小周', title: '吊牌拆了能退吗', questions: ['吊牌拆了能退吗'] }
  const { fetcher, writes } = createOvertakenFetcher(theirs)
  const view = await open('return-tags', fetcher)
  await view.type('标题', '拆了吊牌可以退吗')
  await view.type('答案 A', '七天内可以退。')
  await view.press('发布第 6 版')
  await vi.waitFor(() => expect(view.text()).toContain('两个人同时改了这篇文章'))
  expect(view.text()).toContain('小周发布了第 6 版，你的改动从第 5 版写起')
  const taken = [...view.inside('只有一边改过的').querySelectorAll('li')].map((one) => one.textContent)
  expect(taken).toEqual(['问法用小周改的吊牌拆了能退吗', '答案 A用你改的七天内可以退。'])
  const merge = [...view.place.querySelectorAll('button')].find((one) => one.textContent === '合并到编辑器')
  expect(merge?.disabled).toBe(true)
  const mine = [...view.place.querySelectorAll('.dk-merge-part label')].find((one) => one.textContent === '用我的')
  await act(() => mine?.querySelector('input')?.click())
  await view.press('合并到编辑器')
  expect(view.field('标题').value).toBe('拆了吊牌可以退吗')
  await view.press('发布第 7 版')
  await vi.waitFor(() => expect(writes).toHaveLength(1))
  expect(writes[0]).toMatchObject({
    basedOn: 6,
    body: {
      title: '拆了吊牌可以退吗',
      questions: ['吊牌拆了能退吗'],
      answers: [{ text: '七天内可以退。' }, { id: 'B' }],
    },
  })
})

test('told while still writing: a newer revision is announced and the article looked at again', async () => {
  const theirs = { ...returnTags, version: 6, author: '小周', title: '吊牌拆了能退吗' }
  const view = await open('return-tags', createOvertakenFetcher(theirs).fetcher)
  await view.type('答案 A', '七天内可以退。')
  const before = view.desk.snapshot.value!
  await act(() => {
    view.desk.snapshot.value = { ...before, knowledge: { kind: 'ready', revision: 1285, articles: 6 } }
  })
  await vi.waitFor(() => expect(view.text()).toContain('小周发布了第 6 版'))
  expect(view.field('答案 A').value).toBe('七天内可以退。')
  expect(view.inside('文章目录').textContent).toContain('吊牌拆了能退吗')
  await view.press('对照合并')
  expect(view.text()).toContain('两边改的地方不一样，可以直接合在一起')
  await view.press('合并到编辑器')
  expect([view.field('标题').value, view.field('答案 A').value]).toEqual(['吊牌拆了能退吗', '七天内可以退。'])
})

test('a picker finds by words and leaves by Esc; dead links are named', async () => {
  const view = await open('return-tags')
  await view.type('加相关文章', '专票')
  await view.key('加相关文章', { key: 'Escape' })
  expect(view.place.querySelector('[role="listbox"]')).toBeNull()
  await view.type('加相关文章', '专票')
  await view.key('加相关文章', { key: 'Enter' })
  expect(view.inside('相关文章').textContent).toContain('能开专票吗草稿')
  expect(view.text()).toContain('标出来的现在不会推荐给客户')
  await act(() => view.inside('去掉「能开专票吗」').click())
  expect(view.place.querySelector('[aria-label="相关文章"]')).toBeNull()
})

test('a folder is picked from those there are, or written new; products and channels are chosen', async () => {
  const view = await open('return-tags')
  await view.type('目录', '售后')
  await view.key('目录', { key: 'ArrowDown' })
  await view.key('目录', { key: 'Enter' })
  expect(view.field('目录').value).toBe('售后服务')
  await view.type('目录', '售后服务 / 新目录')
  expect(view.text()).toContain('新目录，存下后出现在左边')
  await view.type('加商品', '双人帐')
  await view.key('加商品', { key: 'Enter' })
  expect(view.inside('商品').textContent).toContain('「轻羽」三季双人帐')
  const jd = [...view.place.querySelectorAll('label')].find((one) => one.textContent === '京东')
  await act(() => jd?.querySelector('input')?.click())
  expect(view.desk.edits.open.value?.form.value).toMatchObject({
    channels: ['widget', 'jd'],
    productIds: ['tent-qingyu'],
    category: '售后服务 / 新目录',
  })
})

test('the test box answers from words that are not published, says why, and shows both answers', async () => {
  const view = await open('return-tags')
  await view.type('客户会怎么问', '标剪了能不能退')
  await vi.waitFor(() => expect(view.text()).toContain('退货 97%'))
  await vi.waitFor(() => expect(view.inside('命中的文章').textContent).toContain('像问法「标剪了能不能退」'))
  const shown = () => view.place.querySelector('.dk-preview')?.shadowRoot?.textContent ?? ''
  await view.type('答案 A', '当然可以。')
  await vi.waitFor(() => expect(shown()).toContain('当然可以。'))
  expect(view.text()).toContain('用未发布的版本')
  const toB = view.place.querySelector('[aria-label="哪种答案"] button:last-child')
  await act(() => (toB instanceof HTMLElement ? toB.click() : undefined))
  await vi.waitFor(() => expect(shown()).toContain('吊牌和配件放回包装'))
  await view.press('深色')
  expect(view.place.querySelector('.dk-preview')?.getAttribute('data-theme')).toBe('dark')
})

test('what nobody answers becomes a new article with the question filled in, beside one that was begun', async () => {
  const view = await open('+')
  await view.type('标题', '写了一半')
  await act(() => view.desk.go({ page: 'knowledge', id: 'return-tags' }))
  await view.type('客户会怎么问', '帐篷防几级风')
  await vi.waitFor(() => expect(view.text()).toContain('知识库里没有能回答的文章'))
  await view.press('写成新文章')
  expect(view.desk.route.value.id).toBe('+2')
  expect(view.field('标题').value).toBe('帐篷防几级风')
  expect(view.text()).toContain('另一篇没保存的：写了一半')
  await act(() => view.desk.go({ page: 'knowledge', id: '+' }))
  expect(view.field('标题').value).toBe('写了一半')
})

test('an article that is gone keeps its words, which can be stored as a new one', async () => {
  const scripted = createScriptedFetcher()
  const view = await open('invoice', async (input, init) =>
    init?.method === 'PUT' ? Response.json({ code: 'unknown-record' }, { status: 404 }) : scripted(input, init),
  )
  await view.type('标题', '能开专票么')
  await view.press('发布第 2 版')
  await vi.waitFor(() => expect(view.text()).toContain('这条记录已经被删掉了'))
  await view.press('存成新文章')
  expect(view.desk.route.value.id).toBe('+')
  expect(view.field('标题').value).toBe('能开专票么')
  expect(view.desk.edits.getKept().get('invoice')).toBeNull()
})

test('where owners publish, an operator is told so and is not offered it', async () => {
  const scripted = createScriptedFetcher()
  const settings = { ...scriptedCatalogue.settings, publishing: 'owners' }
  const view = await open('return-tags', async (input, init) =>
    String(input).endsWith('/catalogue') ? Response.json({ ...scriptedCatalogue, settings }) : scripted(input, init),
  )
  await act(() => {
    const held = view.desk.snapshot.value!
    const session = held.session!
    view.desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role: 'operator' } } }
  })
  await view.type('标题', '拆了吊牌可以退吗')
  expect(view.text()).not.toContain('发布第 6 版')
  await view.pressKey({ key: 'Enter', code: 'Enter', ctrlKey: true })
  expect(view.desk.toast.shown.value?.text).toContain('由店长发布')
})

test('a question still in the field is not lost when the page is left', async () => {
  const view = await open('return-tags')
  await view.type('加问法', '穿过一次能退吗')
  await act(() => view.desk.go({ page: 'knowledge', id: 'freight' }))
  await act(() => view.desk.go({ page: 'knowledge', id: 'return-tags' }))
  expect(view.inside('问法').textContent).toContain('穿过一次能退吗')
  await view.type('加问法', '洗过能退吗')
  await act(() => void dispatchEvent(new Event('pagehide')))
  expect(view.desk.edits.getKept().get('return-tags')?.form.questions).toContain('洗过能退吗')
})

test('a period says what it means, by the clock of Beijing', async () => {
  const view = await open('return-tags')
  expect(view.field('开始时间').value).toBe('2026-03-01T08:00')
  await view.type('结束时间', '2999-01-01T00:00')
  expect(view.text()).toContain('生效中，还有')
  await view.type('开始时间', '2998-01-01T00:00')
  expect(view.text()).toContain('未开始，还有')
  await view.type('结束时间', '2997-01-01T00:00')
  await view.press('发布第 6 版')
  expect(view.place.querySelector('#article-validFrom')?.textContent).toContain('结束要晚于开始')
  expect(view.desk.edits.open.value?.keeping.value?.where).toBe('device')
})
