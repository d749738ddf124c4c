import { describe, expect, test } from 'vitest'
import { readTapped } from '../../wording/read-tapped.ts'
import { createValueWords } from '../../wording/word-value.ts'
import { createWriter } from '../../write-reply.ts'
import { thWordings } from './th-wordings.ts'

const wordings = Object.entries(thWordings.lines).flatMap(([line, all]) => all.map((one) => [line, one] as const))
/** Values of ours that are Thai words and nothing else: they join the words around them, as Thai is written. */
const joined = new Set('way why from state cannot etaBasis hold festival'.split(' '))
const joinedEnd = new RegExp(`\\{(?:${[...joined].join('|')})\\}$`)
/** It may end in a bracket: only the words before join it. */
const joinedBefore = 'parcel'

/** What stands wrong in a wording. */
function findFaults(wording: string): string[] {
  const slots = [...wording.matchAll(/\{(\w+)\}/g)].map(({ 0: { length }, 1: name = '', index }) => ({
    name,
    // Such a value is as good as a word.
    before: wording.slice(0, index).replace(joinedEnd, 'ก').at(-1) ?? '',
    after: wording[index + length] ?? '',
  }))
  const particles = slots.filter(({ name }) => name === 'polite' || name === 'ask')
  const values = slots.filter(({ name }) => !['polite', 'ask', 'dear', 'hello'].includes(name) && !joined.has(name))
  const thai = /\p{Script=Thai}/u
  return [
    ...particles.filter(({ before }) => !thai.test(before)).map(() => 'a particle behind no word'),
    ...particles.filter(({ after }) => thai.test(after)).map(() => 'words right behind a particle'),
    ...values
      .filter(({ name, before, after }) => (name !== joinedBefore && thai.test(before)) || thai.test(after))
      .map(({ name }) => `${name} is stuck`),
    // Behind ว่า a question is told as a statement.
    ...(/(?<!ว่า\S*)(?:ไหม|อะไร|เท่าไร|หรือยัง)\{polite\}/.test(wording)
      ? ['a question with the particle of a statement']
      : []),
    ...(/ค่ะ|คะ(?!แนน)|ครับ/.test(wording) ? ['a particle that the tone does not choose'] : []),
  ]
}

/** Pages, switches and examples: nothing that is said to the assistant. */
const names = new Set(['คำสั่งซื้อของฉัน', 'คำแนะนำเฉพาะบุคคล', 'วันเสาร์', 'วันพุธหน้า'])

describe('the words of Thai', () => {
  test('what lines tell shoppers to say or tap is understood', () => {
    const told = wordings.flatMap(([, wording]) => [...wording.matchAll(/“([^{}”]+)”/g)].map(([, text = '']) => text))
    const said = [...new Set(told)].filter((text) => !names.has(text))
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((text) => readTapped(text, thWordings) === null)).toEqual([])
  })

  test('particles follow words, values stand apart, and the tone chooses every particle', () => {
    const faults = wordings.flatMap(([line, wording]) => findFaults(wording).map((fault) => `${line}: ${fault}`))
    expect(faults).toEqual([])
  })

  test.each<['warm' | 'formal' | 'plain', string]>([
    ['warm', 'คุณลูกค้าคะ ต้องการรอตัวเลือกไหนคะ ขออภัยที่ทำให้รอนานค่ะ '],
    ['formal', 'ต้องการรอตัวเลือกไหนคะ ขออภัยที่ทำให้รอนานค่ะ '],
    ['plain', 'ต้องการรอตัวเลือกไหน ขออภัยที่ทำให้รอนาน '],
  ])('a %s shop asks and tells in its own tone', (tone, said) => {
    const persona = { tone, shopName: 'A', assistantName: 'B', greeting: '' }
    const writer = createWriter(persona, [], { speech: { wordings: thWordings, lacking: [] } })
    expect(`${writer.write('ask.variant')}${writer.write('soothe.wait')}`).toBe(said)
  })

  test('a value that is empty leaves no blank behind', () => {
    const persona = { tone: 'plain' as const, shopName: 'A', assistantName: 'B', greeting: '' }
    const writer = createWriter(persona, [], { speech: { wordings: thWordings, lacking: [] } })
    const values = { product: 'X1', label: '', inStock: '岩灰 L 5 件' }
    expect(writer.write('restock.in-stock', values)).toBe('X1 ตอนนี้มีของ: 岩灰 L × 5 ชิ้น ไม่ต้องรอ ')
  })

  test.each([
    ['11 月 19 日 21:14', '19 พ.ย. 21:14'],
    ['2027 年 1 月 3 日 24:00', '3 ม.ค. 2027 24:00'],
    ['11 月 5 日到 11 月 7 日', '5 พ.ย. ถึง 7 พ.ย.'],
    ['满 200 打 8.5 折', 'ซื้อครบ ¥200 ลด 15%'],
    ['墨黑 36 5 件', '墨黑 36 × 5 ชิ้น'],
    ['可换用「品类券」（满 1500 减 150）', 'เปลี่ยนไปใช้ “品类券” (ซื้อครบ ¥1500 ลด ¥150) ได้'],
  ])('%s', (value, said) => {
    expect(createValueWords(thWordings)(value)).toBe(said)
  })
})
