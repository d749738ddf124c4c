import { render } from 'preact'
import { expect, test } from 'vitest'
import { ShopperModelWords } from './shopper-model-field.tsx'

const few = { downloadBytes: 278_000_000, isForShoppers: true } as const
const many = { downloadBytes: 1_100_000_000, isForShoppers: true } as const
const fromElsewhere = { downloadBytes: 90_000_000 }

test.each([
  ['nothing known yet', null, '小的模型也有几百 MB', false],
  ['no model', [], '小的模型也有几百 MB', true],
  ['one that the edge does not serve', [fromElsewhere], '小的模型也有几百 MB', true],
  ['one model', [few], '约 278 MB，存在', false],
  ['several', [many, few, fromElsewhere], '约 278 MB 到 1.1 GB，看选哪个', false],
])('with %s the owner reads what a shopper would download', (_, models, size, isNone) => {
  const place = document.createElement('main')
  render(<ShopperModelWords models={models} />, place)
  expect(place.textContent).toContain(size)
  expect(place.textContent?.includes('看不到这一项')).toBe(isNone)
})
