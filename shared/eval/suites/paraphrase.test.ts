import { expect, test } from 'vitest'
import { paraphrase } from './paraphrase.ts'

const pairs: [one: string, other: string, label: 0 | 1][] = [
  ['这件衣服能机洗吗', '衣服可以用洗衣机洗吗', 1],
  ['什么时候发货', '多久能发出来', 1],
  ['運費誰出', '运费谁承担', 1],
  ['发票抬头能改吗', '可以修改发票的抬头吗', 1],
  ['500毫升的多少钱', '500ml什么价格', 1],
  ['这件衣服能机洗吗', '这件衣服是什么面料', 0],
  ['什么时候发货', '发什么快递', 0],
  ['能退吗', '能换色吗', 0],
  ['500ml的多少钱', '250ml的多少钱', 0],
  ['充电要多久', '怎么充电', 0],
]

async function measure(lines: string[]) {
  const outcome = await paraphrase.run({
    ...{ file: '', lines, options: new Map(), readText: () => '', clock: () => 0, print: () => {} },
  })
  return { ...outcome, ...Object.fromEntries(outcome.measures) } as typeof outcome & { auc: number; accuracy: number }
}

test('pairs that ask the same are more alike than pairs that do not', async () => {
  const { auc, accuracy, scored } = await measure(pairs.map((pair) => pair.join('\t')))
  expect(scored).toBe(pairs.length)
  expect(auc).toBeGreaterThanOrEqual(0.8)
  expect(accuracy).toBeGreaterThanOrEqual(0.7)
})

test('ties count half', async () => {
  const { auc } = await measure(['甲\t乙\t1', '丙\t丁\t0', '退货\t退货\t1', '发票\t发票\t0'])
  expect(auc).toBe(0.5)
})

test('a line without a label is skipped, and one label alone gives no curve', async () => {
  const { skipped, auc, out } = await measure(['在吗\t在不在\t1', '在吗\t在不在', 'a\tb\t2', ''])
  expect(skipped).toBe(2)
  expect(auc).toBeNaN()
  expect(out).toHaveLength(1)
})
