import { expect, test } from 'vitest'
import type { RewordingNews } from '../../../shared/protocol/rewording.ts'
import { type Rewordings, rewordedDraft, stopRewording, takeRewording, turnRewording } from './rewording.ts'
import { wholeSentences } from './whole-sentences.ts'

const news = (kind: RewordingNews['kind'], text = '好的，今天发'): RewordingNews => ({ draftId: 'a', kind, text })
const run = (...all: RewordingNews[]) => all.reduce<Rewordings>((held, one) => takeRewording(held, one, false), {})
const draft = { text: '今天发货', findings: [] }

test.each<[string, Rewordings, string]>([
  ['nothing came', {}, '今天发货'],
  ['half a sentence is never inserted', run(news('soFar', '好的，')), '今天发货'],
  ['whole words are', run(news('soFar', '好的，'), news('done')), '好的，今天发'],
  ['nothing better', run(news('soFar', '好的，'), news('none', '')), '今天发货'],
  ['late pieces change nothing', run(news('done'), news('soFar', '好')), '好的，今天发'],
  ['done without a word is nothing', run(news('done', '')), '今天发货'],
  ['the original is one press away', turnRewording(run(news('done')), 'a'), '今天发货'],
  ['and back', turnRewording(turnRewording(run(news('done')), 'a'), 'a'), '好的，今天发'],
  [
    'turned to the original while it was written: it stays there',
    takeRewording(turnRewording(run(news('soFar')), 'a'), news('done'), false),
    '今天发货',
  ],
  ['changed by a person meanwhile', takeRewording({}, news('done'), true), '今天发货'],
  [
    'a hand stops half a sentence',
    takeRewording(stopRewording(run(news('soFar')), 'a'), news('soFar'), true),
    '今天发货',
  ],
  ['and leaves whole words', stopRewording(run(news('done')), 'a'), '好的，今天发'],
])('%s', (_, held, words) => expect(rewordedDraft(draft, held['a']).text).toBe(words))

test('what the check says belongs to the words that are shown', () => {
  const finding = { severity: 'block' } as never
  const held = run({ ...news('done'), findings: [finding] })
  expect(rewordedDraft(draft, held['a']).findings).toEqual([finding])
  expect(rewordedDraft({ ...draft, findings: [finding] }, run(news('done'))['a'])).not.toHaveProperty('findings')
})

test.each([
  ['好的，今天', ''],
  ['好的。今天发', '好的。'],
  ['好的。今天发！明', '好的。今天发！'],
])('little motion shows whole sentences: %s', (text, shown) => expect(wholeSentences(text)).toBe(shown))
