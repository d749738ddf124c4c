import { expect, test } from 'vitest'
import type { SellerSnapshot } from '../../shared/engine/api.ts'
import type { FromHost } from '../../shared/protocol/console.ts'
import type { RewordingNews } from '../../shared/protocol/rewording.ts'
import { serveRewordings } from './serve-rewordings.ts'

const seen = (...rewordings: RewordingNews[]) => ({ rewordings }) as unknown as SellerSnapshot

test('each word goes once, and only about drafts that this page was given', () => {
  const told: FromHost[] = []
  const rewordings = serveRewordings((message) => told.push(message))
  const a: RewordingNews = { draftId: 'a', kind: 'soFar', text: '好的' }
  rewordings.tell(seen(a))
  expect(told).toEqual([])
  rewordings.follow(['a', 'b'])
  rewordings.tell(seen(a, { draftId: 'of another page', kind: 'done', text: '别人的' }))
  rewordings.tell(seen({ ...a }))
  rewordings.tell(seen({ ...a, kind: 'done' }))
  rewordings.tell(null)
  expect(told).toEqual([a, { ...a, kind: 'done' }].map((rewording) => ({ type: 'draft.reworded', rewording })))
})

test('drafts of long ago are followed no more', () => {
  const told: FromHost[] = []
  const rewordings = serveRewordings((message) => told.push(message))
  for (let set = 0; set < 6; set += 1) rewordings.follow([`${set}-1`, `${set}-2`, `${set}-3`])
  rewordings.tell(seen({ draftId: '0-1', kind: 'none' }, { draftId: '5-3', kind: 'none' }))
  expect(told).toHaveLength(1)
})
