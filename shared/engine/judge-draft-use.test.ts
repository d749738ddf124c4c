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

test('the draft that was put in is meant, although another is nearer to what was sent', () => {
  const longer = `${invoice.slice(0, -1)}，三天内到。`
  const drafts = [
    { id: 'd1', text: invoice, articles: fromInvoice },
    { id: 'd2', text: longer, articles: [{ id: 'a-other', version: 1 }] },
  ]
  const judged = judgeDraftUse(use({ drafts, chosenId: 'd1', how: 'inserted', sent: longer }))
  expect(judged).toMatchObject({ end: 'edited', articles: fromInvoice })
})

const offered = (id: string, text: string, ...ids: string[]) => ({
  ...{ id, text },
  articles: ids.map((one) => ({ id: one, version: 1 })),
})
test.each<[string, Partial<SeenDraftUse>, string[]]>([
  ['the one that was put in', { chosenId: 'd2' }, ['a-two']],
  ['else the first that rests on an article', {}, ['a-one']],
])('something else was sent: thrown away was %s', (_, change, ids) => {
  const drafts = [offered('d0', '在的'), offered('d1', invoice, 'a-one'), offered('d2', size, 'a-two')]
  const judged = judgeDraftUse(use({ drafts, sent: '稍等，我问一下仓库同事再回复你', ...change }))
  expect([judged?.end, judged?.articles.map(({ id }) => id)]).toEqual(['rejected', ids])
})

test('three articles are named at most, and the change in hundredths', () => {
  const drafts = [offered('d1', invoice, 'a-1', 'a-2', 'a-3', 'a-4')]
  const judged = judgeDraftUse(use({ drafts, chosenId: 'd1', how: 'inserted', sent: `${invoice}纸质票要另付邮费。` }))
  expect(judged?.articles.map(({ id }) => id)).toEqual(['a-1', 'a-2', 'a-3'])
  expect(String(judged?.changed)).toMatch(/^0\.\d{1,2}$/)
})

test('a letter more in many is no change', () => {
  const text = `${invoice}${size}包装盒请留着，退换的时候一起寄回来，吊牌也别剪。`
  const drafts = [offered('d1', text, 'a-1')]
  expect(judgeDraftUse(use({ drafts, sent: `${text}哦` }))).toMatchObject({ end: 'accepted', changed: 0 })
})
