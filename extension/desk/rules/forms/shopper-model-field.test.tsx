import { render } from 'preact'
import { expect, test } from 'vitest'
import { ShopperModelField } from './shopper-model-field.tsx'

const sized = (...sizes: number[]) => sizes.map((downloadBytes) => ({ downloadBytes }))

test.each([
  ['no model', sized(), ['小的模型也有几百 MB', '开了客户也看不到这一项']],
  ['one model', sized(278_000_000), ['约 278 MB，存在']],
  ['several, the smallest first', sized(1_100_000_000, 278_000_000, 900_000_000), ['约 278 MB 到 1.1 GB，看选哪个']],
])('with %s the owner reads what a shopper would download', (_, models, words) => {
  const place = document.createElement('main')
  render(<ShopperModelField path="widgetModel" value={false} onValue={() => {}} models={models} />, place)
  for (const part of words) expect(place.textContent).toContain(part)
  expect(place.textContent?.includes('看不到这一项')).toBe(models.length === 0)
  expect(place.querySelector('input')?.checked).toBe(false)
})
