import { expect, test, vi } from 'vitest'
import { stockCard } from '../../dev/cards.data.ts'
import { assistant, operator, scene, shopper, text } from '../../dev/compose.ts'
import { showSnapshot } from '../../snapshot.ts'
import { button, find, renderChat, settle } from '../../test/render-chat.tsx'
import { rewordParts } from './reword-parts.ts'

const question = shopper('10:00', '有现货吗')
const reply = assistant('10:00', [
  text('有现货，今天下单明天发。'),
  { kind: 'card', card: stockCard },
  { kind: 'quick-replies', texts: ['就要它'] },
])
const words = { key: reply.key, text: '现货有的哦，今天下单，明天就发。' }

/** What shows such words is fetched with the first. */
const shown = () => vi.dynamicImportSettled().then(settle)

/** A chat in which one reply was put into other words a moment after it came. */
async function openChat() {
  const drawn = renderChat(scene([question, reply]))
  const before = find(drawn.place, '.w-row:not(.is-me):not(.w-greeting)')
  const card = find(before, '.w-card')
  showSnapshot({ ...scene([question, reply]), reworded: [words] })
  await shown()
  return { ...drawn, before, card, row: () => find(drawn.place, '.w-row:not(.is-me):not(.w-greeting)') }
}

test('the model’s words stand in place with their label; the original is one tap away, and back', async () => {
  const { row } = await openChat()
  expect(find(row(), '.w-bubble').textContent).toContain(words.text)
  expect(find(row(), '.w-meta').textContent).toContain('AI 生成')
  expect(find(row(), '.w-meta').textContent).toContain('本机润色，以商家记录为准')
  button(row(), '看原话').click()
  await settle()
  expect(find(row(), '.w-bubble').textContent).toContain('有现货，今天下单明天发。')
  expect(find(row(), '.w-meta').textContent).not.toContain('本机润色，')
  button(row(), '看润色').click()
  await settle()
  expect(find(row(), '.w-bubble').textContent).toContain(words.text)
})

test('row, card and button stay the same ones, and the log does not read the row out again', async () => {
  const { row, before, card } = await openChat()
  expect(row()).toBe(before)
  expect(find(row(), '.w-card')).toBe(card)
  expect(button(row(), '就要它')).toBeTruthy()
  expect(row().getAttribute('aria-live')).toBe('off')
})

test('a reply that nobody reworded is read out and has no mark', () => {
  const { place } = renderChat(scene([question, reply]))
  expect(find(place, '.w-row:not(.is-me):not(.w-greeting)').hasAttribute('aria-live')).toBe(false)
  expect(place.querySelector('.w-reworded')).toBeNull()
})

test('words that are gone leave the original', async () => {
  const { row } = await openChat()
  showSnapshot(scene([question, reply]))
  await shown()
  expect(find(row(), '.w-bubble').textContent).toContain('有现货，今天下单明天发。')
  expect(row().querySelector('.w-reworded')).toBeNull()
})

test.each([
  ['a reply that is not settled', assistant('10:01', [text('有的。')], 'waiting')],
  ['words of a row that is not here', operator('10:01', '有的。')],
])('%s stays as it is', async (_, item) => {
  const { place } = renderChat(scene([question, item]))
  const key = item.kind === 'message' && item.provisional ? item.key : 'elsewhere'
  showSnapshot({ ...scene([question, item]), reworded: [{ key, text: '现货有的。' }] })
  await shown()
  expect(place.textContent).not.toContain('现货有的')
})

test('several words that follow each other become one', () => {
  const card = { kind: 'card' as const, card: stockCard }
  expect(rewordParts([text('一'), text('二'), card], '三')).toEqual([text('三'), card])
})
