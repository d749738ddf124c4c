import { afterEach, expect, test } from 'vitest'
import { recommendCard } from '../dev/cards.data.ts'
import { line, scene } from '../dev/compose.ts'
import { showSnapshot } from '../snapshot.ts'
import { button, find, renderChat, settle } from '../test/render-chat.tsx'
import { choosePersonal } from './preferences.ts'

afterEach(() => choosePersonal(true))

async function open() {
  const chat = renderChat(scene([]))
  chat.engine.suggestProducts.mockResolvedValue(recommendCard)
  showSnapshot(scene([], { knowledge: { kind: 'ready', revision: 2, articles: 40 } }))
  await expect.poll(() => chat.place.querySelector('.w-goods .ui-card')).not.toBeNull()
  return chat
}

test('every product stands with its reason', async () => {
  const { place } = await open()
  for (const { title, reason } of recommendCard.items) {
    const row = [...place.querySelectorAll('.w-goods li')].find((one) => one.textContent?.includes(title))
    expect(row?.textContent).toContain(reason)
  }
})

test('a login is a reason to ask again: what was bought may count now', async () => {
  const { engine, place } = await open()
  const before = engine.suggestProducts.mock.calls.length
  showSnapshot(scene([], { knowledge: { kind: 'ready', revision: 2, articles: 40 } }))
  await settle()
  expect(engine.suggestProducts.mock.calls).toHaveLength(before)
  const known = { knowledge: { kind: 'ready' as const, revision: 2, articles: 40 } }
  // It is a line in the list, and still nothing was said.
  const login = line('10:00', { type: 'identity.accepted', shopperName: '林小鹿' })
  showSnapshot(scene([login], { ...known, conversation: { proof: 'identity' } }))
  await settle()
  expect(engine.suggestProducts.mock.calls).toHaveLength(before + 1)
  expect(place.querySelectorAll('.w-goods li')).toHaveLength(recommendCard.items.length)
})

test('one tap makes the list the same for everybody, and says so', async () => {
  const { place, engine } = await open()
  engine.suggestProducts.mockResolvedValue({ ...recommendCard, personal: false })
  button(place, '不要个性化推荐').click()
  await settle()
  expect(find(place, '.w-goods [role=status]').textContent).toContain('没有用浏览和购买记录')
  expect(place.querySelector('.w-goods')?.textContent).not.toContain('不要个性化推荐')
})
