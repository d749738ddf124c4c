import { expect, test } from 'vitest'
import { operator, rating, scene, shopper } from '../dev/compose.ts'
import { button, find, renderChat, settle } from '../test/render-chat.tsx'

const failed = shopper('10:00', '在吗', { kind: 'failed', error: { code: 'unavailable' } })

/** Where the focus is after a button that may go away was used. */
async function use(words: string, snapshot: ReturnType<typeof scene>): Promise<string> {
  const { place } = renderChat(snapshot)
  await settle()
  button(place, words).focus()
  button(place, words).click()
  await settle()
  const here = document.activeElement
  if (here?.getAttribute('role') === 'log') return 'the conversation'
  return here?.hasAttribute('data-row') ? `the row of ${here.textContent?.slice(0, 4)}` : `${here?.tagName}`
}

test.each([
  ['重发', scene([failed]), 'the row of 你：在吗'],
  ['删除', scene([failed]), 'the conversation'],
  ['4 星，满意', scene([operator('10:00', '好了'), rating(null, '阿澈')]), 'the row of 阿澈的服'],
  ['知道了', scene([failed], { storage: { kind: 'memory', why: 'quota' } }), 'the conversation'],
])('after %s the focus is not lost', async (words, snapshot, place) => {
  expect(await use(words, snapshot)).toBe(place)
})

test('Tab from an answered message leads on: its row can take the focus and is no stop itself', () => {
  const { place } = renderChat(scene([failed]))
  expect(find(place, '[data-row]').tabIndex).toBe(-1)
})
