import { expect, test } from 'vitest'
import { createMessageReader, sureFrom } from './read-messages.ts'

let clock = 0
const reader = createMessageReader(() => (clock += 7))
const read = (text: string) => reader.read([text], null)[0]!

test('a plain request is sure and has its runners-up', () => {
  const reading = read('衣服拉链坏了怎么办')
  expect(reading).toMatchObject({ certainty: 'sure', requests: [{ intent: 'quality_problem' }] })
  expect(reading.likeliest).toHaveLength(3)
  expect(reading.requests[0]!.probability).toBeGreaterThanOrEqual(sureFrom)
})

test('two requests are two shares', () => {
  const reading = read('多久能到杭州，另外能开专票吗')
  expect(reading.requests.map(({ intent }) => intent).sort()).toEqual(['delivery_eta', 'invoice'])
})

test('a strong mood comes with its evidence, a weak one not at all', () => {
  const { mood } = read('你们这什么破质量，气死我了')
  expect(mood?.polarity).toBe('negative')
  expect(mood?.evidence.length).toBeGreaterThan(0)
  expect(read('有货吗').mood).toBeNull()
})

test('an example of an own intent is read as it, and only with the layer', () => {
  const examples = [
    { text: '能绣小明三个字不', intent: 'own_monogram' },
    { text: '可以绣个名字在上面吗', intent: 'own_monogram' },
  ]
  const { layer, elapsedMs } = reader.fit(examples, ['own_monogram'])
  expect(elapsedMs).toBe(7)
  expect(reader.read(['能绣小明三个字不'], layer)[0]!.requests[0]!.intent).toBe('own_monogram')
  expect(read('能绣小明三个字不').requests[0]!.intent).not.toBe('own_monogram')
})

test.each([[''], ['\u0000\u200b'], ['😀😀'], ['a'.repeat(20_000)]])('%# hostile lines are read too', (text) => {
  const { requests } = read(text)
  expect(requests.length).toBeGreaterThan(0)
  expect(requests.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true)
})
