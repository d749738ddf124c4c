import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { createScriptedFetcher } from '../../dev/scripted-fetcher.ts'
import { createTestDesk } from '../../test/create-test-desk.ts'
import { mount } from '../../test/mount.tsx'
import { KnowledgePage } from '../knowledge-page.tsx'

beforeEach(() => localStorage.clear())

const two = [
  { id: 'A', text: '可以退。' },
  { id: 'B', text: '先看有没有穿过。' },
]

/** The scripted shop, where an article has these answers. */
function withAnswers(id: string, answers: unknown): typeof fetch {
  const scripted = createScriptedFetcher()
  return async (input, init) => {
    const response = await scripted(input, init)
    if (!String(input).endsWith('/catalogue')) return response
    const catalogue: { articles: { id: string }[] } = await response.json()
    const articles = catalogue.articles.map((one) => (one.id === id ? { ...one, answers } : one))
    return Response.json({ ...catalogue, articles })
  }
}

async function open(id: string, fetcher = withAnswers(id, two)) {
  const desk = createTestDesk({}, fetcher)
  await act(() => Promise.resolve())
  desk.go({ page: 'knowledge', id })
  const view = await mount(desk, <KnowledgePage />)
  await vi.waitFor(() => expect(view.place.querySelector('.dk-article')).not.toBeNull())
  const stats = () => view.place.querySelector('.dk-variants')
  return { ...view, desk, stats }
}

test('the better answer is marked with its figures, and can be the only one, with a way back', async () => {
  const view = await open('return-tags')
  await vi.waitFor(() => expect(view.stats()).not.toBeNull())
  const rows = [...(view.stats()?.querySelectorAll('li') ?? [])].map((row) => row.textContent)
  expect(rows).toEqual(['A领先满意 86 %问过 412 次解决 96 次', 'B满意 74 %问过 405 次解决 80 次'])
  expect(view.stats()?.textContent).toContain('答案 A 更好（p = 0.004）')
  await act(() => view.stats()?.querySelector('button')?.click())
  expect(view.desk.edits.open.value?.form.value.answers.map(({ id }) => id)).toEqual(['A'])
  expect(view.stats()).toBeNull()
  await act(() => view.desk.toast.shown.value?.action?.run())
  expect(view.desk.edits.open.value?.form.value.answers.map(({ id }) => id)).toEqual(['A', 'B'])
})

test('with few shoppers nothing is called better, and a share nobody told is none', async () => {
  const view = await open('invoice')
  await vi.waitFor(() => expect(view.stats()?.textContent).toContain('样本还不够'))
  expect(view.stats()?.textContent).toContain('A满意 —问过 2 次')
  expect(view.stats()?.textContent).not.toContain('领先')
  expect(view.stats()?.querySelector('button')).toBeNull()
})

test('an article with one answer asks the edge for nothing', async () => {
  const fetcher = vi.fn(withAnswers('return-tags', two.slice(0, 1)))
  const view = await open('return-tags', fetcher)
  expect(view.stats()).toBeNull()
  expect(fetcher.mock.calls.some(([input]) => String(input).endsWith('/variants'))).toBe(false)
})

test('figures that do not come leave the editor as it is', async () => {
  const scripted = withAnswers('return-tags', two)
  const view = await open('return-tags', async (input, init) =>
    String(input).endsWith('/variants')
      ? Response.json({ code: 'unavailable' }, { status: 503 })
      : scripted(input, init),
  )
  await vi.waitFor(() => expect(view.stats()?.textContent).toContain('没取到'))
  expect(view.place.querySelectorAll('.dk-answer')).toHaveLength(2)
})
