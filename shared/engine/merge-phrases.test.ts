import { expect, test } from 'vitest'
import { type Phrase, phraseBounds } from '../protocol/phrase.ts'
import { mergePhrases } from './merge-phrases.ts'

const [early, late] = ['2026-11-21T10:00:00.000Z', '2026-11-21T11:00:00.000Z']
const phrase = (id: string, text: string, change: Partial<Phrase> = {}): Phrase => ({
  ...{ id, group: '售后', code: '', text, at: early },
  ...change,
})
const held = [phrase('p-1', '七天内都能退'), phrase('p-2', '运费险赔运费')]

test.each<[string, Phrase, string, string[]]>([
  ['another one comes last', phrase('p-3', '在的'), 'added', ['七天内都能退', '运费险赔运费', '在的']],
  ['the same one', phrase('p-1', '七天内都能退'), 'kept', ['七天内都能退', '运费险赔运费']],
  ['the same words by another name', phrase('p-9', '七天内 都能退'), 'kept', ['七天内都能退', '运费险赔运费']],
  [
    'the same words in another group',
    phrase('p-9', '七天内都能退', { group: '售前' }),
    'added',
    ['七天内都能退', '运费险赔运费', '七天内都能退'],
  ],
  ['a newer copy', phrase('p-1', '七天无理由', { at: late }), 'replaced', ['七天无理由', '运费险赔运费']],
  [
    'an older copy',
    phrase('p-1', '八天', { at: '2026-11-20T10:00:00.000Z' }),
    'kept',
    ['七天内都能退', '运费险赔运费'],
  ],
  ['a copy of no time', phrase('p-1', '八天', { at: undefined }), 'kept', ['七天内都能退', '运费险赔运费']],
  [
    'a newer copy with the words of another',
    phrase('p-1', '运费险赔运费', { at: late }),
    'kept',
    ['七天内都能退', '运费险赔运费'],
  ],
])('%s', (_, told, way, texts) => {
  const merged = mergePhrases([told], held)
  expect(merged.counts).toEqual({ added: 0, replaced: 0, kept: 0, full: 0, [way]: 1 })
  expect(merged.phrases.map(({ text }) => text)).toEqual(texts)
})

test('words that a newer copy gave up are free again', () => {
  const told = [phrase('p-1', '七天无理由', { at: late }), phrase('p-9', '七天内都能退')]
  expect(mergePhrases(told, held).counts).toMatchObject({ replaced: 1, added: 1 })
})

test('a device that is full takes newer copies and counts what found no room', () => {
  const full = Array.from({ length: phraseBounds.phrases }, (_, at) => phrase(`p-${at}`, `话术 ${at}`))
  const merged = mergePhrases([phrase('p-0', '改过的', { at: late }), phrase('new', '新的')], full)
  expect(merged.counts).toEqual({ added: 0, replaced: 1, kept: 0, full: 1 })
  expect(merged.phrases).toHaveLength(phraseBounds.phrases)
})
