import * as v from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ConsoleProfile } from '../console-profile.ts'
import { findProfile } from '../find-profile.ts'
import { findNewestProfile } from './find-newest-profile.ts'
import { followProfile } from './follow-profile.ts'
import { changeUpdates, loadUpdates } from './kept-updates.ts'
import { answerUpdate } from './serve-updates.ts'
import { updateMessageSchema } from './update-message.ts'
import { installProfile } from './update-state.ts'

const address = 'https://mms.pinduoduo.com/chat-merchant/'
const shipped = findProfile(address) as ConsoleProfile
const next = shipped.version + 1
/** After the publisher's mistake: its input is nowhere on the page. */
const broken: ConsoleProfile = { ...shipped, version: next, slots: { ...shipped.slots, input: ['textarea.renamed'] } }
const sound: ConsoleProfile = { ...shipped, version: next }

const page = `<div class="chatWindowHeader"><div class="base-info"><span class="name">山***道</span></div></div>
  <ul><li class="chat-item"><div class="chat-item-box active"><div data-random="71-0-all"></div><span class="nickname-span">山***道</span></div></li></ul>
  <div id="msgListContainer"><ul class="msg-list"><li class="onemsg" id="middlePanel_list_1"><p class="message-time">2026年09月08日 17:30:17</p>
  <div class="buyer-item"><div currentuid="71"><div class="msg-content"><p class="msg-content-box">在吗</p></div></div></div></li></ul></div>
  <textarea id="replyTextarea"></textarea>`

let ending = new AbortController()
let used: ConsoleProfile[] = []
let ended: number[] = []

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers()
  // happy-dom lays nothing out: whatever stands on the page counts as seen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList)
  document.body.innerHTML = page
  ending = new AbortController()
  used = []
  ended = []
  answerAs(address)
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The fake browser names no sender. */
function answerAs(url: string) {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message: unknown) =>
    answerUpdate(v.parse(updateMessageSchema, message), { url }),
  )
}

function follow() {
  const use = (profile: ConsoleProfile, signal: AbortSignal) => {
    used.push(profile)
    signal.addEventListener('abort', () => ended.push(profile.version))
  }
  return followProfile({ load: () => findNewestProfile(address), use }, ending.signal)
}

const versionsUsed = () => used.map(({ version }) => version)

test('a page begins anew with a profile that was installed meanwhile', async () => {
  await follow()
  await changeUpdates((state) => installProfile(state, sound))
  await vi.advanceTimersByTimeAsync(10)
  expect(versionsUsed()).toEqual([shipped.version, next])
  expect(ended).toEqual([shipped.version])
})

test('a profile that finds everything is remembered as good', async () => {
  await changeUpdates((state) => installProfile(state, sound))
  await follow()
  await vi.advanceTimersByTimeAsync(5_000)
  expect((await loadUpdates()).consoles.pdd).toMatchObject({ isProven: true })
  expect(versionsUsed()).toEqual([next])
})

test('a profile that fails where the one before does not is taken back, and the page goes on with that', async () => {
  await changeUpdates((state) => installProfile(state, broken))
  await follow()
  await vi.advanceTimersByTimeAsync(10_000)
  const state = await loadUpdates()
  expect(state.consoles.pdd).toMatchObject({ newest: null, bad: [next] })
  expect(state.notices[0]).toMatchObject({ kind: 'rolled-back', console: 'pdd', version: next })
  expect(versionsUsed()).toEqual([next, shipped.version])
})

test.each([
  ['no conversation is open', () => document.querySelector('#msgListContainer')?.remove()],
  ['the page was only drawing itself', () => setTimeout(drawLate, 5_000)],
])('nothing is taken back while %s', async (_, change) => {
  await changeUpdates((state) => installProfile(state, broken))
  change()
  await follow()
  await vi.advanceTimersByTimeAsync(400_000)
  expect(versionsUsed()).toEqual([next])
})

test('a page cannot take back the profile of another console', async () => {
  await changeUpdates((state) => installProfile(state, broken))
  answerAs('https://dongdong.jd.com/')
  await follow()
  await vi.advanceTimersByTimeAsync(400_000)
  expect((await loadUpdates()).consoles.pdd).toMatchObject({ bad: [] })
})

function drawLate() {
  document.querySelector('#replyTextarea')?.classList.add('renamed')
}
