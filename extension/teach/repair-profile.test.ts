import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { findProfile } from '../consoles/find-profile.ts'
import { repairProfile } from './repair-profile.ts'
import { tryProfile } from './try-profile.ts'

const own = findProfile('https://mms.pinduoduo.com/chat-merchant/') as ConsoleProfile

/** The console after a change: `buyer` and `seller` are what its rows are marked with now, the input has a new name. */
function drawPage(buyer: string, seller: string) {
  document.body.innerHTML = `<div class="chatWindowHeader"><div class="base-info"><span class="name">山***道</span></div></div>
    <ul><li class="chat-item"><div class="chat-item-box active"><div data-random="71-0-all"></div><span class="nickname-span">山***道</span></div></li></ul>
    <div id="msgListContainer"><ul class="msg-list">
      <li class="onemsg" id="middlePanel_list_1"><p class="message-time">2026年09月08日 17:30:17</p>
        <div class="${buyer}"><div currentuid="71"><div class="msg-content"><p class="msg-content-box">在吗</p></div></div></div></li>
      <li class="onemsg" id="middlePanel_list_2"><p class="message-time">2026年09月08日 17:31:17</p>
        <div class="${seller}"><div currentuid="71"><div class="msg-content"><p class="msg-content-box">在的</p></div></div></div></li>
    </ul></div>
    <div class="answer"><textarea class="answer-words"></textarea></div>`
}

/** What a seller showed on this page. */
const taught: ConsoleProfile = {
  ...own,
  ...{ id: 'taught-1', version: 3, name: 'mms.pinduoduo.com', channel: null, orders: null, clocks: [] },
  slots: { ...own.slots, input: ['.answer-words'] },
  message: { ...own.message, sides: [{ by: 'selector', shopper: ['.from-them'], shop: ['.from-us'] }] },
}

beforeEach(() => {
  // happy-dom lays nothing out: whatever stands on the page counts as seen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList)
})
afterEach(() => vi.restoreAllMocks())

test('where one place moved, the rest of our own profile goes on', () => {
  drawPage('buyer-item', 'cs-item')
  expect(tryProfile(own).isSound).toBe(false)
  const repaired = repairProfile(own, taught)
  expect(repaired).toMatchObject({ id: 'taught-1', version: 3, channel: own.channel, message: own.message })
  expect(repaired.orders).toEqual(own.orders)
  expect(repaired.slots.messageList).toEqual(own.slots.messageList)
  expect(tryProfile(repaired)).toMatchObject({ isSound: true, shopperCount: 1, shopCount: 1 })
})

test('where the rows are marked anew as well, what was taught reads them, with our own clocks and orders', () => {
  drawPage('from-them', 'from-us')
  const repaired = repairProfile(own, taught)
  expect(repaired.message).toEqual(taught.message)
  expect(repaired).toMatchObject({ channel: own.channel, clocks: own.clocks, orders: own.orders })
  expect(tryProfile(repaired)).toMatchObject({ isSound: true, shopperCount: 1, shopCount: 1 })
})

test('a page that nobody knew has what was taught alone', () => {
  drawPage('from-them', 'from-us')
  expect(repairProfile(null, taught)).toBe(taught)
})
