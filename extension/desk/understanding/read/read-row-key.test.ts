import { expect, test } from 'vitest'
import { type RowKey, readRowKey } from './read-row-key.ts'

const inList = { inField: false, inList: true, letterKeys: true }
const onPage = { ...inList, inList: false }

test.each<[string, KeyboardEventInit, typeof inList, RowKey | null]>([
  ['down in the list', { key: 'ArrowDown' }, inList, 'next'],
  ['down elsewhere scrolls', { key: 'ArrowDown' }, onPage, null],
  ['J on the page', { code: 'KeyJ', key: 'j' }, onPage, 'next'],
  ['J in a field', { code: 'KeyJ', key: 'j' }, { ...onPage, inField: true }, null],
  ['J where letters are off', { code: 'KeyJ', key: 'j' }, { ...onPage, letterKeys: false }, null],
  ['Enter in the list', { key: 'Enter', code: 'Enter' }, inList, 'teach'],
  ['Enter on a button', { key: 'Enter', code: 'Enter' }, onPage, null],
  ['the second of three', { code: 'Digit2', key: '2' }, inList, 2],
  ['Alt and a digit', { code: 'Digit2', key: '2', altKey: true }, inList, null],
  ['undo', { code: 'KeyU', key: 'u' }, onPage, 'undo'],
  ['Y', { code: 'KeyY', key: 'y' }, onPage, 'confirm'],
  ['an input method', { code: 'KeyJ', key: 'Process', keyCode: 229 }, inList, null],
])('%s', (_, press, place, expected) => {
  expect(readRowKey(new KeyboardEvent('keydown', press), place)).toBe(expected)
})
