import { expect, test } from 'vitest'
import { sizeCharts } from '../../demo/size-charts.data.ts'
import { rowOfMeasure } from './row-of-measure.ts'

const trousers = sizeCharts.find(({ id }) => id === 'sc-trousers')!

test.each([
  ['腰围80', 'M'],
  ['我腰围是二尺四，选哪个', 'M'],
  ['腰围 2尺7', 'XL'],
  ['腰围大概 95.0 厘米', 'XL'],
])('%s falls in %s', (text, size) => {
  expect(rowOfMeasure(text, trousers)?.row.size).toBe(size)
})

test.each(['腰围120', '腰围多少', '裤长100', '臀围 102', '二尺四'])('%s falls in no row of ranges', (text) => {
  expect(rowOfMeasure(text, trousers)).toBeNull()
})
