import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { topLabel } from './cross-validate.ts'
import { extractFeatures } from './features.ts'
import { unpackModel } from './model.ts'
import { logitsOf } from './score-labels.ts'
import { trainModel } from './train-model.ts'

const examples = [
  ...['怎么退货', '我要退货', '能退吗', '想退了', '退货地址', '不喜欢想退货'].map((text) => ({
    label: 'return',
    text,
  })),
  ...['发货了吗', '什么时候发货', '还没发货', '今天能发货吗', '快点发货', '几号发'].map((text) => ({
    label: 'ship',
    text,
  })),
]

describe('training', () => {
  test('gives the same bytes for the same seed, others for another', () => {
    const first = trainModel(examples)
    expect(trainModel(examples)).toEqual(first)
    expect(trainModel(examples, { seed: 8 }).linear).not.toBe(first.linear)
  })

  test.each([
    ['可以退货不', 'return'],
    ['明天发货吗', 'ship'],
  ])('%s → %s after packing and unpacking', (text, label) => {
    const model = unpackModel(trainModel(examples))
    expect(topLabel({ labels: model.labels, logits: logitsOf(model, extractFeatures(text)) })).toBe(label)
  })

  test('the shipped model stays small', () => {
    const module = readFileSync(new URL('model.data.ts', import.meta.url))
    // Quality 9 takes a tenth of the time of 11 and gives a little more: a limit held here is held there.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
    expect(brotliCompressSync(module, { params }).length).toBeLessThan(600_000)
  })
})
