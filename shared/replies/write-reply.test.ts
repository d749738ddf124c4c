import { describe, expect, test } from 'vitest'
import { lineIds } from '../dialog/line-ids.ts'
import type { Persona } from '../protocol/shop.ts'
import { templates } from './templates.ts'
import { createWriter } from './write-reply.ts'

const persona: Persona = { shopName: '山野集', assistantName: '小野', tone: 'warm', greeting: '你好，我是小野。' }

describe('templates', () => {
  test.each(lineIds)('%s has two wordings or more, without exclamation marks or off-platform wording', (line) => {
    const wordings = templates[line]
    expect(wordings.length).toBeGreaterThanOrEqual(2)
    expect(new Set(wordings).size).toBe(wordings.length)
    for (const wording of wordings) expect(wording).not.toMatch(/[!！]|微信|加我/)
  })
})

test('no wording comes back before all were used, over turns as well', () => {
  const said: string[] = []
  let used: string[] = []
  for (let turn = 0; turn < 4; turn += 1) {
    const writer = createWriter(persona, used)
    said.push(writer.write('talk.unknown'))
    used = writer.usedPhrases
  }
  expect(new Set(said.slice(0, 3)).size).toBe(3)
  expect(said[3]).toBe(said[0])
})

test.each<[Persona['tone'], string]>([
  ['warm', '亲，你问的是哪一款呢？说名字或者点开商品页都行。'],
  ['formal', '您问的是哪一款？说名字或者点开商品页都行。'],
  ['plain', '你问的是哪一款？说名字或者点开商品页都行。'],
])('a %s shop asks in its tone', (tone, text) => {
  expect(createWriter({ ...persona, tone }, []).write('ask.product')).toBe(text)
})

test('nobody is called 亲 in one breath after another', () => {
  const said = ['ask.product', 'ask.order', 'talk.ack', 'ask.order'] as const
  const writer = createWriter(persona, [])
  expect(said.map((line) => writer.write(line).startsWith('亲，'))).toEqual([true, false, false, false])
  expect(createWriter(persona, ['ask.product#0']).write('ask.order')).not.toContain('亲，')
})

test('what is unknown falls away with its sentence part', () => {
  const writer = createWriter(persona, [])
  expect(writer.write('order.paid', { order: 'SY1', promised: null })).toBe('订单 SY1 已付款，正在备货。')
})

test('values are not read as templates', () => {
  const writer = createWriter(persona, [])
  expect(writer.write('stock.no-variant', { product: '{you}', wanted: '[红]', options: 'x' })).toContain(
    '{you}没有[红]',
  )
})
