import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { StaffSession } from '../../../../shared/protocol/http.ts'
import { useDesk } from '../../desk-context.ts'
import { scriptedCatalogue } from '../../dev/scripted-catalogue.ts'
import { session } from '../../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { unansweredAddress } from './unanswered-address.ts'
import { UnansweredPanel } from './unanswered-panel.tsx'
import { UnansweredPart } from './unanswered-part.tsx'

/** The page of questions when it is open, and the part that stands beside every other. */
function Page() {
  const { route } = useDesk()
  return (
    <>
      {route.value.id === unansweredAddress && <UnansweredPanel />}
      <UnansweredPart catalogue={scriptedCatalogue} />
    </>
  )
}

async function open(
  id: string | null = unansweredAddress,
  role: StaffSession['staff']['role'] = 'owner',
  fetcher = createScriptedFetcher(),
) {
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  desk.go({ page: 'knowledge', id })
  await desk.catalogue.refresh()
  const view = await mount(desk, <Page />)
  const groups = () => [...view.place.querySelectorAll('.dk-ua-group')]
  const titles = () => groups().map((group) => group.querySelector('h3')?.textContent)
  const inGroup = async (title: string, label: string) => {
    const group = groups().find((one) => one.textContent?.includes(title))
    const button = [...(group?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes(label))
    if (!button) throw new Error(`no ${label} at ${title}`)
    await act(() => button.click())
  }
  return { ...view, desk, titles, inGroup }
}

/** Answers with `answer` where the path begins so; else as scripted. */
function instead(begins: string, answer: () => Response | Promise<Response>): typeof fetch {
  const scripted = createScriptedFetcher()
  return async (input, init) => (String(input).includes(`/api/desk/${begins}`) ? answer() : scripted(input, init))
}

test('groups stand by how often they were asked, with words, shoppers, product and what came after', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.titles()[0]).toBe('帐篷能放进 28 寸行李箱吗'))
  expect(view.titles()[1]).toBe('雪套和你们的鞋配吗')
  const [first] = view.place.querySelectorAll('.dk-ua-group')
  expect(first?.textContent).toContain('37次')
  expect(first?.textContent).toContain('收起来 28 寸箱子装得下么 × 9')
  expect(first?.textContent).toContain('31 位客户')
  expect(first?.textContent).toContain('转了人工 6 次、又问了一遍 9 次、没再问 22 次')
  expect(first?.textContent).toContain('在「轻羽」三季双人帐的页面上问的')
  expect(view.text()).toContain('问了 1,204 次，104 次没答上，比上周 +1.2')
  expect(view.text()).not.toContain('超过了 30%')
})

test('writing the answer opens the draft that was begun; the group says so afterwards', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.titles()).toHaveLength(6))
  await view.inGroup('雪套', '写答案')
  await vi.waitFor(() => expect(view.desk.route.value.id).toBe('invoice'))
  await act(() => view.desk.go({ page: 'knowledge', id: unansweredAddress }))
  await vi.waitFor(() => expect(view.text()).toContain('接着写：雪套和你们的鞋配吗'))
})

test('a draft that could not be begun says why, and the person stays', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.titles()).toHaveLength(6))
  await view.inGroup('气罐', '写答案')
  await vi.waitFor(() => expect(view.place.querySelector('[role=alert]')?.textContent).toContain('服务暂时没有响应'))
  expect(view.desk.route.value.id).toBe(unansweredAddress)
})

test('what is not worth an answer stays in its place with the way back, and is folded away afterwards', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.titles()).toHaveLength(6))
  const buttons = () => [...view.place.querySelectorAll<HTMLButtonElement>('.dk-ua-group button')]
  const last = buttons().at(-1)
  await act(() => last?.focus())
  await view.inGroup('养鸟', '不用写')
  await vi.waitFor(() => expect(view.text()).toContain('放回来：帐篷里能养鸟吗'))
  expect(view.titles()).toHaveLength(6)
  expect(document.activeElement).toBe(buttons().at(-1))
  expect(view.desk.toast.shown.value?.text).toBe('「帐篷里能养鸟吗」不用写了')
  await act(() => last?.blur())
  expect(view.titles()).toHaveLength(5)

  const folded = [...view.place.querySelectorAll<HTMLDetailsElement>('.dk-ua-folded')].at(-1)
  expect(folded?.textContent).toContain('不用写1')
  await act(() => {
    if (folded) folded.open = true
    folded?.dispatchEvent(new Event('toggle'))
  })
  await vi.waitFor(() => expect(folded?.textContent).toContain('放回来'))
  await act(() => view.desk.toast.shown.value?.action?.run())
  await vi.waitFor(() => expect(view.titles()).toHaveLength(6))
})

test('written groups are folded below, each with the way to its article', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('已写好答案1'))
  const folded = view.place.querySelector<HTMLDetailsElement>('.dk-ua-folded')
  await act(() => {
    if (folded) folded.open = true
    folded?.dispatchEvent(new Event('toggle'))
  })
  await vi.waitFor(() => expect(folded?.querySelector('a')?.textContent).toBe('看文章「拆了吊牌还能退吗」'))
  expect(folded?.querySelector('a')?.getAttribute('href')).toBe('#/knowledge/return-tags')
})

test('another period asks anew', async () => {
  const asked: string[] = []
  const scripted = createScriptedFetcher()
  const view = await open(unansweredAddress, 'owner', async (input, init) => {
    asked.push(String(input))
    return scripted(input, init)
  })
  await vi.waitFor(() => expect(view.titles()).toHaveLength(6))
  await view.press('全部')
  await vi.waitFor(() => expect(asked.at(-1)).toMatch(/unanswered\?state=open$/))
  expect(asked.some((url) => /unanswered\?since=\d{4}-\d\d-\d\dT16%3A00/.test(url))).toBe(true)
})

test('an operator reads and is told who writes', async () => {
  const view = await open(unansweredAddress, 'operator')
  await vi.waitFor(() => expect(view.titles()).toHaveLength(6))
  expect(view.text()).toContain('答案由店长来写')
  expect(view.place.querySelectorAll('.dk-ua-group button')).toHaveLength(0)
})

test('a list that does not come says so; one that comes late keeps what was held', async () => {
  const failed = await open(
    unansweredAddress,
    'owner',
    instead('unanswered', () => Promise.reject(new Error('down'))),
  )
  await vi.waitFor(() => expect(failed.text()).toContain('没答上的问题没有载入'))

  let isDown = false
  const scripted = createScriptedFetcher()
  const view = await open(unansweredAddress, 'owner', async (input, init) => {
    if (isDown && String(input).includes('/unanswered')) throw new Error('down')
    return scripted(input, init)
  })
  await vi.waitFor(() => expect(view.titles()).toHaveLength(6))
  isDown = true
  await act(() => view.place.querySelector<HTMLButtonElement>('[aria-label=再查一次]')?.click())
  await vi.waitFor(() => expect(view.text()).toContain('刚才没更新上：连不上服务器'))
  expect(view.titles()).toHaveLength(6)
})

const share = (asked: number, unanswered: number) => ({ days: 7, asked, unanswered, share: null })
const emptyPage = { groups: [], cursor: null, counts: { open: 0, written: 0, dismissed: 0 } }

test('nothing unanswered is said, and a share above three in ten is a warning', async () => {
  const answer = { ...emptyPage, share: share(100, 31), shareBefore: share(0, 0) }
  const view = await open(
    unansweredAddress,
    'owner',
    instead('unanswered', () => Response.json(answer)),
  )
  await vi.waitFor(() => expect(view.text()).toContain('没有等着写答案的问题'))
  expect(view.text()).toContain('近 7 天有 31.0% 的问题没答上，超过了 30%')
  expect(view.text()).not.toContain('比上周')
})

test('the weeks can be read as a table; one that is too low or not over is marked', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.place.querySelectorAll('.dk-cover-bar')).toHaveLength(8))
  const rows = [...view.place.querySelectorAll('.dk-cover tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  expect(rows[0]).toEqual(['9/28–10/4', '410', '140', '65.9%'])
  expect(rows[2]?.at(-1)).toBe('没人问')
  const marks = [...view.place.querySelectorAll('.dk-cover-bar')].map((bar) =>
    bar.className.replace('dk-cover-bar', '').trim(),
  )
  expect(marks).toEqual(['is-low', 'is-low', '', '', '', '', '', 'is-running'])
})

test('beside the test box stand the five asked most, how many there are, and the coverage', async () => {
  const view = await open(null)
  const part = () => view.place.querySelector('.dk-ua-part')
  await vi.waitFor(() => expect(part()?.querySelectorAll('li')).toHaveLength(5))
  expect(part()?.textContent).toContain('覆盖率 91.4%，比上周 +1.2')
  expect(part()?.textContent).toContain('查看全部 6 个')
  expect(part()?.querySelector('li')?.textContent).toContain('31 位客户20 分钟前')
  await view.press('查看全部')
  expect(view.place.querySelector('.dk-ua-part a')?.getAttribute('href')).toBe('#/knowledge/%2Bunanswered')
  await act(() => view.desk.go({ page: 'knowledge', id: unansweredAddress }))
  expect(part()).toBeNull()
})

test('the list is looked at again when it comes into sight, soon after somebody wrote, and every half minute', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  try {
    let looks = 0
    const scripted = createScriptedFetcher()
    const view = await open(unansweredAddress, 'owner', async (input, init) => {
      if (String(input).includes('/unanswered')) looks += 1
      return scripted(input, init)
    })
    await vi.waitFor(() => expect(view.titles()).toHaveLength(6))
    const first = looks
    await act(() => void vi.advanceTimersByTime(30_000))
    expect(looks).toBe(first + 1)
    await act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(looks).toBe(first + 2)
    const write = () => {
      const { snapshot } = view.desk
      if (snapshot.value === null) return
      const inbox = snapshot.value.inbox.map((one) => ({ ...one, lastSeq: one.lastSeq + 1 }))
      snapshot.value = { ...snapshot.value, inbox }
    }
    await act(write)
    await act(write)
    expect(looks).toBe(first + 2)
    await act(() => void vi.advanceTimersByTime(4_000))
    expect(looks).toBe(first + 3)
    await act(() => void vi.advanceTimersByTime(4_000))
    expect(looks).toBe(first + 4)
    await act(() => void vi.advanceTimersByTime(10_000))
    expect(looks).toBe(first + 4)
  } finally {
    vi.useRealTimers()
  }
})
