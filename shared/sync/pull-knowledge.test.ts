import { describe, expect, test } from 'vitest'
import type { FeedPage } from '../protocol/shop.ts'
import type { HttpResult } from './http.ts'
import { pullKnowledge } from './pull-knowledge.ts'

const toPage = (change: Partial<FeedPage>): FeedPage => ({
  snapshot: false,
  revision: 0,
  more: false,
  changed: [],
  removed: [{ kind: 'article', id: 'a1' }],
  now: '2026-11-21T10:00:00.000Z',
  ...change,
})

/** Answers each `since` from a table; anything else is a dead network. */
function setUp(revision: number, pages: Record<number, FeedPage>) {
  const saved: number[] = []
  const asked: number[] = []
  const deps = {
    loadRevision: async () => saved.at(-1) ?? revision,
    savePage: async (page: FeedPage) => void saved.push(page.revision),
    async fetchPage(since: number): Promise<HttpResult<FeedPage>> {
      asked.push(since)
      const page = pages[since]
      return page ? { ok: true, value: page } : { ok: false, reason: { kind: 'network' } }
    },
  }
  return { deps, saved, asked }
}

describe('pulling the feed', () => {
  test('takes page after page until the edge has no more', async () => {
    const { deps, saved } = setUp(3, { 3: toPage({ revision: 5, more: true }), 5: toPage({ revision: 8 }) })
    expect(await pullKnowledge(deps)).toEqual({ ok: true, value: { revision: 8, changed: true } })
    expect(saved).toEqual([5, 8])
  })

  test('nothing new changes and saves nothing', async () => {
    const { deps, saved } = setUp(8, { 8: toPage({ revision: 8, removed: [] }) })
    expect(await pullKnowledge(deps)).toEqual({ ok: true, value: { revision: 8, changed: false } })
    expect(saved).toEqual([])
  })

  test('cut off between pages goes on from the page that was saved', async () => {
    const pages: Record<number, FeedPage> = { 0: toPage({ snapshot: true, revision: 5, more: true }) }
    const { deps, asked } = setUp(0, pages)
    expect((await pullKnowledge(deps)).ok).toBe(false)
    pages[5] = toPage({ revision: 9 })
    expect(await pullKnowledge(deps)).toMatchObject({ ok: true, value: { revision: 9 } })
    expect(asked).toEqual([0, 5, 5])
  })

  test('a revision the edge has never had gives a snapshot that goes back', async () => {
    const { deps, saved } = setUp(900, { 900: toPage({ snapshot: true, revision: 2 }) })
    expect(await pullKnowledge(deps)).toMatchObject({ ok: true, value: { revision: 2 } })
    expect(saved).toEqual([2])
  })

  test('an edge that says more and does not move on is asked once', async () => {
    const { deps, asked } = setUp(4, { 4: toPage({ revision: 4, more: true }) })
    await pullKnowledge(deps)
    expect(asked).toEqual([4])
  })
})
