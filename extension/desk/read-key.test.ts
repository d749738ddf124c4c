import { expect, test } from 'vitest'
import { type DeskKey, readKey } from './read-key.ts'

const still = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false, keyCode: 0 }
const outside = { inField: false, letterKeys: true }

test.each<[Partial<KeyboardEvent>, Partial<typeof outside>, DeskKey | null]>([
  [{ code: 'KeyJ', key: 'j' }, {}, 'next'],
  [{ code: 'KeyK', key: 'k' }, {}, 'previous'],
  [{ code: 'KeyE', key: 'e' }, {}, 'end'],
  [{ code: 'Slash', key: '?', shiftKey: true }, {}, 'help'],
  [{ code: 'Escape', key: 'Escape' }, { inField: true }, 'leave'],
  [{ code: 'KeyE', key: 'e' }, { inField: true }, null],
  [{ code: 'KeyE', key: 'e' }, { letterKeys: false }, null],
  [{ code: 'KeyE', key: 'e', ctrlKey: true }, {}, null],
  [{ code: 'KeyJ', key: 'j', isComposing: true }, {}, null],
  [{ code: 'KeyJ', key: 'Process', keyCode: 229 }, {}, null],
  [{ code: 'Digit1', key: '1', altKey: true }, { inField: true }, 'draft-1'],
  [{ code: 'Digit3', key: '£', altKey: true }, {}, 'draft-3'],
  [{ code: 'Digit4', key: '4', altKey: true }, {}, null],
  [{ code: 'Digit1', key: '!', altKey: true, shiftKey: true }, {}, null],
  [{ code: 'Digit1', key: '1' }, {}, null],
])('%o in %o asks for %s', (press, place, key) => {
  expect(readKey({ ...still, code: '', key: '', ...press }, { ...outside, ...place })).toBe(key)
})
