import { expect, test } from 'vitest'
import type { Part } from '../protocol/conversation.ts'
import type { Persona } from '../protocol/shop.ts'
import { emptyDialogState } from './empty-state.ts'
import { afterReply, finishReply } from './finish-reply.ts'
import type { PlannedReply, TurnInput } from './turn.ts'
import { createWriter } from './write-reply.ts'

const persona: Persona = { shopName: '山野集', assistantName: '小野', tone: 'warm', greeting: '在的' }
const state = emptyDialogState()
const input: TurnInput = {
  ...{ text: '', page: {}, state, owner: 'assistant', proof: 'none', member: null, epoch: 0, visitorHash: 0 },
  now: new Date('2026-11-21T06:00:00.000Z'),
}
const card: Part = { kind: 'quick-replies', texts: ['转人工'] }
const packing = { name: 'order.status', value: 'paid', source: '订单', at: null }
const promised = { ...packing, name: 'order.promisedAt', value: '2026-11-22T04:00:00.000Z' }

function finish(parts: Part[], opening: string | null, facts: PlannedReply['facts'] = []): Part[] {
  const reply: PlannedReply = { parts, basis: { kind: 'fixed', line: 'x' }, facts }
  const writer = createWriter(persona, [])
  return finishReply(reply, { input, persona, occasion: { grave: true }, writer, opening }).parts
}

const text = (words: string): Part => ({ kind: 'text', text: words })
const comfort = '让你久等了，很抱歉。'

test.each<[string, Part[], string | null, Part[]]>([
  ['calm words stay as they are', [text('查到了。'), card], null, [text('查到了。'), card]],
  ['comfort comes before all else', [text('查到了。'), card], comfort, [text(`${comfort}查到了。`), card]],
  ['also before a card alone', [card], comfort, [text(comfort), card]],
  ['no second apology', [text('对不起，还没发出。')], comfort, [text(`${comfort}还没发出。`)]],
  [
    'nor in a later part',
    [text('查到了。'), text('很抱歉，缺货。')],
    comfort,
    [text(`${comfort}查到了。`), text('缺货。')],
  ],
])('%s', (_, parts, opening, said) => {
  expect(finish(parts, opening)).toEqual(said)
})

test('until when it takes is the last that is said, to somebody unhappy alone', () => {
  const parts = [text('还没发出。'), text('要催一下吗？'), card]
  const [, asked] = finish(parts, comfort, [packing, promised])
  expect(asked).toEqual(text('要催一下吗？这一单承诺 11 月 22 日 12:00 前发出。'))
  expect(finish(parts, null, [packing, promised])).toEqual(parts)
})

test.each([
  ['comfort', 'soothe.again' as const, '我明白。', true],
  ['an apology in an article', null, '对不起，漏发了。', true],
  ['neither', 'talk.ack' as const, '好的。', undefined],
])('%s is remembered for the next reply', (_, line, words, soothed) => {
  const writer = createWriter(persona, [])
  if (line !== null) writer.write(line)
  const reply: PlannedReply = { parts: [text(words)], basis: { kind: 'fixed', line: 'x' }, facts: [] }
  expect(afterReply(state, reply, writer).soothed).toBe(soothed)
})
