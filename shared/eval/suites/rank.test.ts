import { expect, test } from 'vitest'
import { rank } from './rank.ts'

const replies: [question: string, reply: string][] = [
  ['今天拍什么时候能发货呢', '四点前拍的当天就发，晚了就明天上午'],
  ['你们家发哪个快递', '默认圆通，偏远地方走邮政'],
  ['收到一瓶是漏的', '真不好意思，拍个照片发来，我给你核实'],
  ['我一米七 一百三十斤穿多大', '按身高体重看 L 码合适'],
  ['能开发票吗', '可以的，下单时写上抬头'],
  ['谢谢啦', '不客气，有问题再叫我'],
  ['满两百有优惠没', '满 200 减 20，券在首页领'],
  ['地址写错了能改不', '没出库的都能改，新地址发我'],
  ['不喜欢想退掉', '签收七天内申请退货就行'],
  ['牛肉干有几种口味', '三种口味：原味、香辣、五香'],
]
const groups = replies.map(([question, right]) =>
  replies.map(([, reply]) => [reply === right ? 1 : 0, '在吗', '在的', question, reply].join('\t')),
)

async function measure(lines: string[]) {
  const printed: string[] = []
  const outcome = await rank.run({
    ...{ file: '', lines, options: new Map(), readText: () => '', clock: () => 0 },
    print: (line) => void printed.push(line),
  })
  const [first = 0, second = 0, fifth = 0] = outcome.measures.map(([, value]) => value)
  return { first, second, fifth, scored: outcome.scored, skipped: outcome.skipped, printed }
}

test('the reply that answers comes before nine that answer other questions', async () => {
  const { first, second, fifth, scored } = await measure(groups.flat())
  expect(scored).toBe(10)
  expect(first).toBeGreaterThanOrEqual(0.7)
  expect(second).toBeGreaterThanOrEqual(0.8)
  expect(fifth).toBe(1)
})

test('ten equal replies are no success', async () => {
  const same = Array.from({ length: 10 }, (_, at) => [at === 0 ? 1 : 0, '在吗', '好的'].join('\t'))
  expect(await measure(same)).toMatchObject({ scored: 1, first: 0, second: 0, fifth: 0 })
})

test('blanks between Han characters change nothing', async () => {
  const spaced = groups.flat().map((line) => line.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '))
  expect(await measure(spaced)).toMatchObject(await measure(groups.flat()))
})

test('what is no group of ten with one right reply is skipped and told', async () => {
  const whole = groups[0]!
  const { scored, skipped, printed } = await measure(['x\ty', ...whole.slice(0, 9), ...groups[1]!, '1\t只有回复'])
  expect(scored).toBe(1)
  expect(skipped).toBe(11)
  expect(printed.join()).toContain('line 1: malformed')
})
