import { beforeEach, expect, test, vi } from 'vitest'
import type { DraftSet } from '../../shared/engine/api.ts'
import { createClipboardDrafts } from './draft-clipboard.ts'
import { createOwnTexts } from './own-texts.ts'

let clipboard: string | null
let isReady: boolean
let drafts: string[]
const asked = vi.fn()

beforeEach(() => {
  clipboard = '这件防水吗'
  isReady = true
  drafts = ['防水，暴雨里也能穿', '面料防水，接缝压胶']
  asked.mockClear()
})

function toSet(): DraftSet {
  const basis = { kind: 'article', articleId: 'a', version: 1, variant: 'A', title: '防水' } as const
  return {
    requests: [],
    mood: { polarity: 'neutral', intensity: 0, evidence: [] },
    handoffHint: null,
    drafts: drafts.map((text, index) => {
      return { id: `d${index}`, title: `说法 ${index + 1}`, text, parts: [], basis, facts: [], articles: [] }
    }),
    elapsedMs: 1,
  }
}

function openShortcut() {
  const own = createOwnTexts()
  const press = createClipboardDrafts({
    read: () => clipboard,
    write: (text) => {
      clipboard = text
      return true
    },
    isReady: () => isReady,
    draft: async (words) => {
      asked(words)
      return toSet()
    },
    own,
  })
  return { own, press }
}

test('one press: the customer’s words go, the draft comes', async () => {
  const { press } = openShortcut()
  expect(await press(1)).toEqual({ kind: 'copied', number: 1, title: '说法 1', text: '防水，暴雨里也能穿' })
  expect(clipboard).toBe('防水，暴雨里也能穿')
  expect(asked).toHaveBeenCalledExactlyOnceWith('这件防水吗')
})

test('the second shortcut takes the second draft, at once or in place of the first', async () => {
  const { press } = openShortcut()
  await press(2)
  expect(clipboard).toBe('面料防水，接缝压胶')
  await press(1)
  expect(clipboard).toBe('防水，暴雨里也能穿')
  await press(2)
  expect(clipboard).toBe('面料防水，接缝压胶')
  expect(asked).toHaveBeenCalledTimes(1)
})

test('what the extension wrote itself is no question, even with its blanks changed', async () => {
  const { press, own } = openShortcut()
  await press(1)
  clipboard = ' 防水，\r\n暴雨里也能穿 '
  expect(await press(1)).toEqual({ kind: 'nothing', why: 'own' })
  own.remember('在的，您请说')
  clipboard = '在的，您请说'
  expect(await press(2)).toEqual({ kind: 'nothing', why: 'own' })
  expect(asked).toHaveBeenCalledTimes(1)
})

test.each([
  ['nothing', '', 'empty'],
  ['a password', 'Tr0ub4dor&3', 'secret'],
  ['a number', '13800138000', 'secret'],
  ['a whole document', '长'.repeat(4001), 'too-long'],
  ['what the browser does not give', null, 'unreadable'],
])('%s is left alone', async (_name, content, why) => {
  const { press } = openShortcut()
  clipboard = content
  expect(await press(1)).toEqual({ kind: 'nothing', why })
  expect(clipboard).toBe(content)
  expect(asked).not.toHaveBeenCalled()
})

test('without an answer, or without knowledge, the customer’s words stay', async () => {
  const { press } = openShortcut()
  isReady = false
  expect(await press(1)).toEqual({ kind: 'nothing', why: 'no-knowledge' })
  isReady = true
  drafts = []
  expect(await press(1)).toEqual({ kind: 'nothing', why: 'no-draft' })
  expect(clipboard).toBe('这件防水吗')
})

test('two presses in a row are worked off one after the other', async () => {
  const { press } = openShortcut()
  const both = await Promise.all([press(1), press(2)])
  expect(both.map((one) => one.kind)).toEqual(['copied', 'copied'])
  expect(clipboard).toBe('面料防水，接缝压胶')
  expect(asked).toHaveBeenCalledTimes(1)
})
