import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { session } from '../../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { ReportPanel } from './report-panel.tsx'

async function open(fetcher: typeof fetch = createScriptedFetcher(), role: 'owner' | 'integrator' = 'owner') {
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  const view = await mount(desk, <ReportPanel />)
  const figure = (name: string) =>
    [...view.place.querySelectorAll('.dk-report-figures > div')].find(
      (one) => one.querySelector('dt')?.textContent === name,
    )
  return { ...view, desk, figure }
}

test('a week tells its measures with their change, and what to do first with the way to it', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('知识周报 11 月 16 日 – 22 日'))
  expect(view.text()).toContain('这一周还没过完')
  expect(view.figure('覆盖率')?.textContent).toContain('91.4%比上周 +1.1')
  expect(view.figure('没答上')?.querySelector('.is-good')?.textContent).toBe('比上周 −8')
  // The week before was not counted so: no change is made up.
  expect(view.figure('转人工')?.textContent).toBe('转人工96这周转到人工的次数')
  const first = [...view.place.querySelectorAll('ol li')].map((one) => one.textContent)
  expect(first).toEqual([
    '「冬季出行满减」到 11 月 30 日 24:00 结束，续期或停用去看',
    '「帐篷能放进 28 寸行李箱吗」这类问题 37 次没答上，写一篇答案写答案',
    '「冲锋衣怎么洗」有 17 次没答好，改改它的答案去改',
  ])
  const ways = [...view.place.querySelectorAll('ol a')].map((one) => one.getAttribute('href'))
  expect(ways).toEqual(['#/knowledge/winter', '#/knowledge/%2Bunanswered', '#/knowledge/wash'])
  const rows = [...view.place.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((one) => one.textContent),
  )
  expect(rows.map(([, ...counts]) => counts)).toEqual([
    ['310', '+12', '4', '22'],
    ['188', '还没有记', '12', '31'],
  ])
})

test('a week that was not counted one by one says so', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('知识周报'))
  const choice = view.place.querySelector('select')
  expect(choice?.options).toHaveLength(9)
  await act(() => {
    if (choice) choice.value = '2026-11-09'
    choice?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await vi.waitFor(() => expect(view.text()).toContain('知识周报 11 月 9 日 – 15 日'))
  expect(view.figure('知识答上')?.textContent).toContain('还没有记')
  expect(view.text()).toMatch(/逐条记录从 .*11 月 16 日 10:00 开始，更早的不推算/)
  expect(view.text()).toContain('没答上的超过了 30%')
  expect(view.text()).not.toContain('这一周还没过完')
})

test('it is copied as text, every part in its place', async () => {
  const written: string[] = []
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void written.push(text) },
  })
  const view = await open()
  await vi.waitFor(() => expect(view.text()).toContain('知识周报'))
  await view.press('复制文字')
  await vi.waitFor(() => expect(view.desk.toast.shown.value?.text).toBe('周报已复制成文字'))
  vi.unstubAllGlobals()
  const [text = ''] = written
  expect(text.split('\n').slice(0, 4)).toEqual([
    '知识周报 11 月 16 日 – 22 日',
    '覆盖率：91.4%（比上周 +1.1）',
    '客户问了：1,240（比上周 +60）',
    '知识答上：612',
  ])
  expect(text).toContain('\n先做什么\n1. 「冬季出行满减」到 11 月 30 日 24:00 结束')
  expect(text).toContain('\n常答不好的\n冲锋衣怎么洗：用了 42 次，17 次没答好：答完又问 12')
})

test('a week that does not load is asked for again; who connects systems is told who reads it', async () => {
  const scripted = createScriptedFetcher()
  let isDown = true
  const view = await open(async (input, init) =>
    isDown && String(input).includes('/report') ? Promise.reject(new Error('down')) : scripted(input, init),
  )
  await vi.waitFor(() => expect(view.text()).toContain('周报没有载入'))
  isDown = false
  await view.press('再查一次')
  await vi.waitFor(() => expect(view.text()).toContain('知识周报'))
  const other = await open(scripted, 'integrator')
  expect(other.text()).toContain('这里给店长和客服看')
})

test('what became of drafts stands with its share, its consoles and the articles to mend', async () => {
  const view = await open()
  await vi.waitFor(() => expect(view.figure('草稿用上了')?.textContent).toContain('88.0%'))
  expect(view.figure('改过再用')?.textContent).toContain('27')
  const lines = [...view.place.querySelectorAll('.dk-report-part ul li')].map((one) => one.textContent)
  expect(lines).toEqual(
    expect.arrayContaining([
      '拼多多：直接用 40，改过 21，没用 8，复制 9',
      '客服台：直接用 21，改过 6，没用 4',
      '冲锋衣怎么洗直接用 4，改过 3，没用 5',
    ]),
  )
})

test('a week without drafts says nothing of them, and a failure keeps the report', async () => {
  const counts = { accepted: 0, edited: 0, copied: 0, rejected: 0 }
  for (const answer of [
    () => Response.json({ all: counts, places: [], articles: [] }),
    () => Response.json({ code: 'unavailable' }, { status: 503 }),
  ]) {
    const scripted = createScriptedFetcher()
    const view = await open(async (input, init) =>
      String(input).includes('draft-outcomes') ? answer() : scripted(input, init),
    )
    await vi.waitFor(() => expect(view.text()).toContain('知识周报'))
    expect(view.figure('草稿用上了')).toBeUndefined()
  }
})
