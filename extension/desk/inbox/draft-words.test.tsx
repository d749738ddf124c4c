import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { SellerSnapshot } from '../../../shared/engine/api.ts'
import type { RewordingNews } from '../../../shared/protocol/rewording.ts'
import { byPerson } from '../../panel/overlay-samples.ts'
import { drafts, inbox } from '../dev/scripted-conversations.ts'
import { createTestDesk } from '../test/create-test-desk.ts'
import { mount } from '../test/mount.tsx'
import { ConversationPane } from './conversation-pane.tsx'

const [first] = drafts.drafts
const id = inbox.find((row) => row.owner === 'operator')?.id ?? ''
const news: RewordingNews = { draftId: first?.id ?? '', kind: 'done', text: '好的，这就为您查' }

async function open(change: Partial<SellerSnapshot> = {}) {
  const asked: string[] = []
  const desk = createTestDesk({
    rewordDraft: async (draftId) => void asked.push(draftId),
    toneDraft: async () => ({ warm: '亲，能换的哦' }),
  })
  await act(() => desk.engine.openConversation(id))
  await act(() => desk.engine.accept())
  const snapshot = { ...desk.snapshot.value, ...change } as SellerSnapshot
  desk.snapshot.value = snapshot
  const held = snapshot.open
  if (!held) throw new Error('no conversation open')
  const view = await mount(desk, <ConversationPane open={held} snapshot={snapshot} />)
  return { ...view, desk, asked }
}
const shownWords = (place: HTMLElement) => place.querySelector('.dk-draft-text:not(.is-away)')?.textContent

test('a model’s words stand in the strip with their mark, and are what is put into the composer', async () => {
  const { place, press, desk } = await open({ rewordings: [news] })
  expect(shownWords(place)).toBe(news.text)
  expect(place.querySelector('.dk-draft-foot')?.textContent).toContain('本机润色')
  await press('草稿 1')
  expect(desk.inbox.getText(id)).toBe(news.text)
})

test('half a sentence is shown, and never put into the composer', async () => {
  const { place, press, desk } = await open({ rewordings: [{ ...news, kind: 'soFar', text: '好的，' }] })
  expect(shownWords(place)).toBe('好的，')
  await press('草稿 1')
  expect(desk.inbox.getText(id)).toBe(first?.text)
  expect(shownWords(place)).not.toContain('好的，')
})

test('where no engine rewords there is nothing to press, and where one waits to be asked there is', async () => {
  expect((await open()).place.querySelector('.rewording button')).toBeNull()
  const { place } = await open({ rewordingWay: 'on-request' })
  expect(place.querySelectorAll('.rewording button')).toHaveLength(Math.min(3, drafts.drafts.length))
})

test('a tone that a person chose wins over a model’s words', async () => {
  const { place, press, desk } = await open({ rewordings: [news] })
  await vi.waitFor(() => expect(place.querySelector('.uses-tones')).not.toBeNull())
  const tone = [...place.querySelectorAll<HTMLElement>('.uses-tones button')].find((one) => one.textContent === '亲切')
  await act(async () => void tone?.dispatchEvent(byPerson(new MouseEvent('click', { bubbles: true }))))
  expect(shownWords(place)).toBe('亲，能换的哦')
  await press('草稿 1')
  expect(desk.inbox.getText(id)).toBe('亲，能换的哦')
})
