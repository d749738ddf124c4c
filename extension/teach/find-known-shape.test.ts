import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { profiles } from '../consoles/profile-list.ts'
import { findKnownShape } from './find-known-shape.ts'

const known = profiles.filter(({ needs }) => needs.includes('input'))

/** 旺旺 in the browser as 1688 draws it, with `own` as the sign of the seller's side. */
function drawWangwang(own = 'self') {
  document.body.innerHTML = `<nav><div class="conversation-item active" data-key="k1"><span class="name">山道</span></div></nav>
    <main class="ww_conversation"><div class="ww_user_panel"><span class="name">山道</span></div>
      <div class="message-list">
        <div class="message-item" data-id="1"><span class="time">2026-11-20 10:00:00</span><div class="content"><pre>有现货吗</pre></div></div>
        <div class="message-item ${own}" data-id="2"><span class="time">2026-11-20 10:01:00</span><div class="content"><pre>有的</pre></div></div>
      </div>
      <div class="biz-expression-editor"><div class="editBox"><pre class="edit" contenteditable="true"></pre></div></div>
    </main>`
}

beforeEach(() => {
  // happy-dom lays nothing out: whatever stands on the page counts as seen, a shopper's words at the left.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 900, 600))
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(20, 0, 300, 20))
})
afterEach(() => vi.restoreAllMocks())

test.each([
  ['ww.taobao.com', 'taobao'],
  ['chat.tmall.com', 'taobao'],
  ['work.1688.com', '1688'],
  ['im.shop-of-ours.com', null],
  ['nottaobao.com', null],
])('旺旺 in the browser under %s is read as 1688’s, by the rules of %s', (host, channel) => {
  drawWangwang()
  const shape = findKnownShape(known, host)
  expect(shape?.name).toBe('1688 网页旺旺')
  expect(shape?.profile).toMatchObject({ hosts: [host], channel })
  expect(shape?.read).toMatchObject({ isSound: true, shopperCount: 1, shopCount: 1 })
  expect(shape?.read.reading?.shopperName).toBe('山道')
})

test('structure alone, which fits any chat, is no console’s shape', () => {
  drawWangwang()
  const [wangwang] = known.filter(({ id }) => id === '1688')
  expect(findKnownShape(wangwang ? [{ ...wangwang, find: 'structure' }] : [], 'ww.taobao.com')).toBeNull()
})

test('a page on which one side cannot be told is none of them, and is taught by its places', () => {
  drawWangwang('from-us')
  expect(findKnownShape(known, 'ww.taobao.com')).toBeNull()
})
