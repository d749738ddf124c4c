import { expect, test } from 'vitest'
import type { SeenDraftUse } from '../protocol/draft-use.ts'
import { judgeDraftUse } from './judge-draft-use.ts'

const invoice = '发票在确认收货后开，电子票发到您的邮箱。'
const size = '这款偏大半码，按平时的小一码选就行。'
const use = (change: Partial<SeenDraftUse>): SeenDraftUse => ({
  ...{ useId: 'use-00001', where: 'pdd', conversationKey: '小**', question: '怎么开票', chosenId: null, how: 'none' },
  drafts: [
    { id: 'd1', text: invoice, articles: [{ id: 'a-invoice', version: 2 }] },
    { id: 'd2', text: size, articles: [] },
  ],
  sent: null,
  ...change,
})
const fromInvoice = [{ id: 'a-invoice', version: 2 }]

test.each<[string, Partial<SeenDraftUse>, ReturnType<typeof judgeDraftUse>]>([
  [
    'as it was',
    { chosenId: 'd1', how: 'inserted', sent: invoice },
    { end: 'accepted', changed: 0, articles: fromInvoice },
  ],
  [
    'with other spaces',
    { sent: invoice.replace('，', '，\n') },
    { end: 'accepted', changed: 0, articles: fromInvoice },
  ],
  ['the second, typed by hand', { sent: size }, { end: 'accepted', changed: 0, articles: [] }],
  ['copied, and nothing seen', { chosenId: 'd1', how: 'copied' }, { end: 'copied', changed: 0, articles: fromInvoice }],
  [
    'copied and sent',
    { chosenId: 'd1', how: 'copied', sent: invoice },
    { end: 'accepted', changed: 0, articles: fromInvoice },
  ],
  ['taken out again', { chosenId: 'd1', how: 'undone' }, { end: 'rejected', changed: 1, articles: fromInvoice }],
  [
    'something else',
    { sent: '稍等，我问一下仓库同事再回复你' },
    { end: 'rejected', changed: 1, articles: fromInvoice },
  ],
  [
    'another draft than the inserted one',
    { chosenId: 'd1', how: 'inserted', sent: size },
    { end: 'accepted', changed: 0, articles: [] },
  ],
  ['nothing seen at all', {}, null],
  ['inserted, and nothing seen', { chosenId: 'd1', how: 'inserted' }, null],
])('%s', (_, change, judged) => {
  expect(judgeDraftUse(use(change))).toEqual(judged)
})

test('how much was changed is measured', () => {
  const judged = judgeDraftUse(use({ chosenId: 'd1', how: 'inserted', sent: `${invoice}纸质票要另外付邮费。` }))
  expect(judged?.end).toBe('edited')
  expect(judged?.changed).toBeGreaterThan(0.1)
  expect(judged?.changed).toBeLessThan(0.4)
})
