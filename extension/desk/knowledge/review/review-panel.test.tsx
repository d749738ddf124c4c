import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { StaffSession } from '../../../../shared/protocol/http.ts'
import { useDesk } from '../../desk-context.ts'
import { session } from '../../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { CatalogueGate } from '../../parts/catalogue-gate.tsx'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { ArticleWarnings } from './article-warnings.tsx'
import { ReviewPanel } from './review-panel.tsx'

interface Opening {
  /** An article instead of the page. */
  id?: string
  role?: StaffSession['staff']['role']
  fetcher?: typeof fetch
  engine?: Partial<SellerEngine>
}

async function open({ id, role = 'owner', fetcher = createScriptedFetcher(), engine = {} }: Opening = {}) {
  const desk = createTestDesk(engine, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  desk.go({ page: 'knowledge', id: id ?? null })
  const view = await mount(desk, <CatalogueGate>{() => <Shown isArticle={id !== undefined} />}</CatalogueGate>)
  await vi.waitFor(() => expect(desk.catalogue.state.value.kind).toBe('ready'))
  const group = (name: string) =>
    [...view.place.querySelectorAll('.dk-review-group')].find((one) =>
      one.querySelector('h3')?.textContent?.includes(name),
    )
  return { ...view, desk, group }
}

function Shown({ isArticle }: { isArticle: boolean }) {
  const { route } = useDesk()
  return isArticle ? <ArticleWarnings articleId={route.value.id ?? ''} /> : <ReviewPanel />
}

test('findings stand in groups, with both sentences, the words that differ and the ways to both', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.group('说法不一致')).toBeDefined())
  const titles = [...view.place.querySelectorAll('.dk-review-group h3')].map((one) => one.textContent)
  expect(titles).toEqual(['和规则不一致 1', '说法不一致 1', '常答不好 1', '快过期和已过期 1'])
  const pair = view.group('说法不一致')
  expect([...(pair?.querySelectorAll('q') ?? [])].map((one) => one.textContent)).toEqual([
    '吊牌拆了请一起寄回',
    '拆了吊牌、洗过的不退',
  ])
  expect([...(pair?.querySelectorAll('mark') ?? [])].map((one) => one.textContent)).toEqual([
    '请一起寄回',
    '拆了吊牌、洗过的不退',
  ])
  expect([...(pair?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href'))).toEqual([
    '#/knowledge/return-tags',
    '#/knowledge/wash',
  ])
  const links = [...(view.group('和规则不一致')?.querySelectorAll('a') ?? [])]
  expect(links.at(-1)?.getAttribute('href')).toBe('#/rules/returns')
  expect(view.group('常答不好')?.textContent).toContain('用了 42 次，17 次没答好：答完又问 12、答完就转人工 6')
  expect(view.group('快过期')?.textContent).toContain('还有 3 天结束（11 月 30 日 24:00）')
  expect(view.text()).toContain('有意不同的：活动期间或指定商品另有说法1')
})

test('what an owner calls no fault leaves the list, stays away over a reload and is put back', async () => {
  const fetcher = createScriptedFetcher()
  const view = await open({ fetcher })
  await vi.waitFor(() => expect(view.group('说法不一致')).toBeDefined())
  const button = view.group('说法不一致')?.querySelector('button')
  await act(() => button?.click())
  await vi.waitFor(() => expect(view.group('说法不一致')).toBeUndefined())
  expect(view.desk.toast.shown.value?.text).toContain('不算问题：吊牌')

  const again = await open({ fetcher })
  await vi.waitFor(() => expect(again.group('和规则不一致')).toBeDefined())
  expect(again.group('说法不一致')).toBeUndefined()
  expect(again.text()).toContain('记为不算问题的1')
  await again.press('放回来')
  await vi.waitFor(() => expect(again.group('说法不一致')).toBeDefined())
})

test('what was not kept stays on the list and says why', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.group('和规则不一致')).toBeDefined())
  const button = view.group('和规则不一致')?.querySelector('button')
  await act(() => button?.click())
  await vi.waitFor(() => expect(view.group('和规则不一致')?.textContent).toContain('服务暂时没有响应'))
})

test('counts that do not load leave the comparison in sight', async () => {
  const scripted = createScriptedFetcher()
  const view = await open({
    fetcher: async (input, init) =>
      String(input).endsWith('/review') ? Promise.reject(new Error('down')) : scripted(input, init),
  })
  await vi.waitFor(() => expect(view.text()).toContain('用得好不好没有载入'))
  await vi.waitFor(() => expect(view.group('说法不一致')).toBeDefined())
  expect(view.group('常答不好')).toBeUndefined()
})

test('nothing to look at is said; before the rules are here it goes on looking', async () => {
  const scripted = createScriptedFetcher()
  const nothing = { dismissed: [], weak: [], unused: [], countedSince: null }
  const fetcher: typeof fetch = async (input, init) =>
    String(input).endsWith('/review') ? Response.json(nothing) : scripted(input, init)
  let isHere = false
  const view = await open({ fetcher, engine: { reviewArticles: async () => (isHere ? [] : null) } })
  await vi.waitFor(() => expect(view.text()).toContain('正在比对文章和规则'))
  isHere = true
  const held = view.desk.snapshot.value
  await act(() => {
    if (held) view.desk.snapshot.value = { ...held, knowledge: { kind: 'ready', revision: 1285, articles: 6 } }
  })
  await vi.waitFor(() => expect(view.text()).toContain('没有要处理的'))
  expect(view.text()).toContain('比对了 6 篇线上文章和店铺规则，都对得上')
  expect(view.text()).toContain('还没有客户问过')
})

test('operators see it and decide nothing', async () => {
  const view = await open({ role: 'operator' })
  await vi.waitFor(() => expect(view.group('说法不一致')).toBeDefined())
  expect(view.place.querySelectorAll('.dk-review-page button')).toHaveLength(0)
  expect(view.text()).toContain('算不算问题，由店长来定')
})

test('an article tells where it is said otherwise, from its own side', async () => {
  const view = await open({ id: 'wash' })
  const opposed = '和「拆了吊牌还能退吗」说法不一致：吊牌这里写「拆了吊牌、洗过的不退」'
  await vi.waitFor(() => expect(view.text()).toContain(opposed))
  const warnings = view.place.querySelector('.dk-warnings')
  expect(warnings?.querySelector('a')?.getAttribute('href')).toBe('#/knowledge/return-tags')
  await vi.waitFor(() => expect(warnings?.textContent).toContain('近 28 天用了 42 次'))
  await act(() => view.desk.go({ page: 'knowledge', id: 'freight' }))
  expect(view.place.querySelector('.dk-warnings')).toBeNull()
})
