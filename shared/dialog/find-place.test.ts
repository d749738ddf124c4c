import { expect, test } from 'vitest'
import { findPlace, findPlaceNames } from './find-place.ts'

test.each([
  ['发到新疆多少钱', '新疆', '新疆'],
  ['乌鲁木齐几天到', '乌鲁木齐', '新疆'],
  ['新疆维吾尔自治区能发吗', '新疆', '新疆'],
  ['广东深圳', '深圳', '广东'],
  ['义乌呢', '义乌', '浙江'],
  ['昆山能到吗', '昆山', '江苏'],
  ['寄到浦东新区', '浦东新区', '上海'],
  ['海淀区明天能到吗', '海淀区', '北京'],
  ['内蒙呢', '内蒙', '内蒙古'],
  ['黔东南要几天', '黔东南', '贵州'],
  ['呼伦贝尔', '呼伦贝尔', '内蒙古'],
  ['吉林', '吉林', '吉林'],
  ['香港可以寄吗', '香港', '香港'],
  ['台北', '台北', '台湾'],
  ['港澳台发吗', '港澳台', '香港'],
  ['大理市', '大理市', '云南'],
  ['儋州', '儋州', '海南'],
  ['仙桃多久', '仙桃', '湖北'],
])('%s is about %s in %s', (text, name, province) => {
  expect(findPlace(text)).toEqual({ name, province })
})

test.each([
  '三明治',
  '普洱茶',
  '大理石台面',
  '阿里巴巴',
  '东方美学',
  '合作',
  '朝阳区',
  '北京路',
  '金华火腿',
  '你好',
  '白银手镯',
  '日照强',
])('%s names no place', (text) => {
  expect(findPlace(text)).toBeNull()
})

test('every place of a message', () => {
  expect(findPlaceNames('从广州到哈尔滨')).toEqual(['广州', '哈尔滨'])
})
