import { expect, test } from 'vitest'
import { isWholePlace, settlePlace } from './settle-place.ts'

test.each([
  ['the order goes to that city now', ['北京市'], '北京市'],
  ['a city said beside it comes first', ['吉林省长春市', '北京市'], '长春市'],
  ['a city that has no such district says nothing', ['浙江省杭州市', '北京市'], '北京市'],
])('朝阳区: %s', (_, nearby, city) => {
  const settled = settlePlace({ district: '朝阳区', detail: '建国路8号' }, nearby)
  expect(settled).toMatchObject({ address: { city, district: '朝阳区', detail: '建国路8号' }, candidates: [] })
})

test('a district that nothing settles may be any of them', () => {
  const { candidates, address } = settlePlace({ district: '鼓楼区' }, ['北京市', undefined])
  expect(candidates.map(({ city }) => city)).toEqual(['南京市', '福州市', '徐州市', '开封市'])
  expect(address).toEqual({ district: '鼓楼区' })
})

test.each([
  [{ province: '浙江省', city: '杭州市', district: '西湖区' }, true],
  [{ province: '浙江省', city: '杭州市' }, false],
  [{ province: '广东省', city: '东莞市' }, true],
  [{ district: '西湖区' }, false],
])('%j is whole: %s', (address, expected) => {
  expect(isWholePlace(address)).toBe(expected)
})
