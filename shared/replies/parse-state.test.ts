import { expect, test } from 'vitest'
import type { DialogState } from '../dialog/dialog-state.ts'
import { emptyDialogState } from './empty-state.ts'
import { parseDialogState } from './parse-state.ts'

const full: DialogState = {
  ...emptyDialogState(),
  flow: {
    id: 'return-goods',
    state: 'choosing-line',
    slots: { order: 'SY1', reason: 'quality', opened: true, heightCm: 172 },
    askedFor: 'line',
    choices: [{ value: 'l1', text: '第 1 件', label: '帐篷', detail: '绿' }],
  },
  recent: [{ request: 'stock', product: 'p1', answered: true, basis: { kind: 'fixed', line: 'x' }, text: '有货吗' }],
  products: ['p1'],
  orderId: 'SY1',
  missesInRow: 2,
  facts: [{ name: 'size.pick', value: ['M'], source: '尺码表', at: null }],
  known: { place: '杭州' },
  waiting: ['stock'],
}

test('a stored state comes back as it was, from an object or from JSON text', () => {
  expect(parseDialogState(structuredClone(full))).toEqual(full)
  expect(parseDialogState(JSON.stringify(full))).toEqual(full)
})

test.each([
  [null],
  ['{'],
  [{}],
  [{ ...full, flow: { id: 1 } }],
  [{ ...full, recent: [{ request: 'gone-intent', answered: true, basis: null }] }],
])('what cannot be read is an empty state: %j', (stored) => {
  expect(parseDialogState(stored)).toEqual(emptyDialogState())
})
