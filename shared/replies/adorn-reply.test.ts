import { describe, expect, test } from 'vitest'
import type { LineId } from '../dialog/line-ids.ts'
import type { Fact, Part } from '../protocol/conversation.ts'
import type { Persona } from '../protocol/shop.ts'
import { adornReply } from './adorn-reply.ts'
import type { PlannedReply } from './turn.ts'

const voice: Persona['voice'] = { address: 'qin', particles: true, emoji: 'few', signOff: '慢走' }
const persona: Persona = { shopName: '山野集', assistantName: '小野', tone: 'warm', greeting: '在的', voice }
const article: Fact = { name: 'article.id', value: 'a', source: '文章', at: null }
const plain: PlannedReply = { parts: [{ kind: 'text', text: '好。' }], basis: { kind: 'fixed', line: 'x' }, facts: [] }

interface Given {
  lines: LineId[]
  reply?: Partial<PlannedReply>
  grave?: boolean
  own?: Partial<Persona>
  before?: string[]
}

function adorn({ lines, reply = {}, grave = false, own = {}, before = [] }: Given): string {
  const adornment = { persona: { ...persona, ...own }, occasion: { grave }, lines, before }
  const texts = adornReply({ ...plain, ...reply }, adornment).parts.map((part: Part) =>
    part.kind === 'text' ? part.text : part.kind,
  )
  return texts.join('|')
}

describe('a picture', () => {
  test.each<[string, Given, string]>([
    ['stands with good news', { lines: ['order.moving'] }, '好。🚚'],
    ['is one, of the first', { lines: ['order.moving', 'talk.ack'] }, '好。🚚'],
    ['stands after a hello', { lines: ['hello.noon', 'talk.greeting'] }, '好。😊'],
    ['does not stand with a line that is no good news', { lines: ['order.moving', 'trouble.lost'] }, '好。'],
    ['nor with none at all', { lines: [] }, '好。'],
    ['nor for somebody upset', { lines: ['order.moving'], grave: true }, '好。'],
    ['nor in a shop that wants none', { lines: ['order.moving'], own: { voice: undefined } as object }, '好。'],
    ['nor beside an article', { lines: ['order.moving'], reply: { facts: [article] } }, '好。'],
    [
      'nor beside one that the merchant wrote',
      { lines: ['order.moving'], reply: { parts: [{ kind: 'text', text: '好🎉' }] } },
      '好🎉',
    ],
    [
      'goes to the last text, before the choices',
      { lines: ['talk.ack'], reply: { parts: [...plain.parts, { kind: 'quick-replies', texts: ['查'] }] } },
      '好。👌|quick-replies',
    ],
  ])('%s', (_, given, text) => {
    expect(adorn(given)).toBe(text)
  })
})

describe('closing words', () => {
  test.each<[string, Given, string]>([
    ['are said at a farewell', { lines: ['talk.thanks'] }, '好。慢走。😊'],
    ['not twice', { lines: ['talk.thanks'], before: ['talk.thanks#0'] }, '好。😊'],
    ['not to somebody upset', { lines: ['talk.thanks'], grave: true }, '好。'],
    ['not with other news', { lines: ['talk.ack'] }, '好。👌'],
    [
      'with the end they have',
      { lines: ['talk.thanks'], own: { voice: { ...voice, signOff: '慢走~' } } },
      '好。慢走~😊',
    ],
  ])('%s', (_, given, text) => {
    expect(adorn(given)).toBe(text)
  })
})
