import { expect, test, vi } from 'vitest'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { CompliancePanel } from './compliance-panel.tsx'
import { sumCounts } from './sum-counts.ts'

async function open() {
  const view = await mount(createTestDesk(), <CompliancePanel />)
  await vi.waitFor(() => expect(view.text()).toContain('最近几天'))
  return view
}

test('an owner sees what was found, how often, and what became of it', async () => {
  const view = await open()
  const rows = [...view.place.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent).join(' '),
  )
  expect(rows).toEqual([
    '兑现不了的承诺 · 京东 13 9 3',
    '站外联系 · 拼多多 3 3 0',
    '最近几天',
    '2026-11-22 9 7 1',
    '2026-11-21 7 5 2',
  ])
})

test('a word is added with its reason and rewording, and taken out again', async () => {
  const view = await open()
  await view.type('词', '高仿')
  await view.type('为什么不说', '我们只卖正品')
  await view.type('换成什么', '同款')
  await view.press('存下这个词')
  await vi.waitFor(() =>
    expect(view.place.querySelector('ul')?.textContent).toContain('高仿　提醒，换成「同款」我们只卖正品'),
  )
  expect(view.field('词').value).toBe('')
  const remove = view.place.querySelector<HTMLButtonElement>('[aria-label="移走「尾货」"]')
  remove?.click()
  await vi.waitFor(() => expect(view.place.querySelector('ul')?.textContent).not.toContain('尾货'))
})

test('a pattern that cannot be used says what to write instead, and stays in the form', async () => {
  const view = await open()
  await view.type('词', '*老王')
  await view.press('存下这个词')
  await vi.waitFor(() => expect(view.text()).toContain('* 不放在开头，最多 3 处'))
  expect(view.field('词').value).toBe('*老王')
})

test('sums keep the order that was asked for', () => {
  const count = (day: string, shown: number) => ({
    ...{ day, platform: 'jd' as const, kind: 'contact' as const },
    ...{ shown, reworded: 0, sentAnyway: 0 },
  })
  const counts = [count('2026-11-22', 1), count('2026-11-21', 5)]
  expect(sumCounts(counts, ({ day }) => day).map(({ key }) => key)).toEqual(['2026-11-21', '2026-11-22'])
  expect(sumCounts(counts, ({ day }) => day, 'as-given').map(({ key }) => key)).toEqual(['2026-11-22', '2026-11-21'])
})
