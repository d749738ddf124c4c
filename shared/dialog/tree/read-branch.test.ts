import { describe, expect, test } from 'vitest'
import { readBranch } from './read-branch.ts'

const opened = ['已拆封', '未拆封']
const days = ['7 天以内', '8 到 15 天', '超过 15 天']
const faults = ['灯完全不亮', '亮一会儿就灭', '充不进电']

describe('an option is chosen', () => {
  test.each<[string, string, readonly string[], string]>([
    ['by its name', '未拆封', opened, '未拆封'],
    ['by its name among other words', '我这个是未拆封的', opened, '未拆封'],
    ['by its number', '2', faults, '亮一会儿就灭'],
    ['by its place', '第三个', faults, '充不进电'],
    ['by its letter', '选B', faults, '亮一会儿就灭'],
    ['by yes', '是的', ['是', '否'], '是'],
    ['by no', '没有', ['有垫圈', '没有垫圈'], '没有垫圈'],
    ['by a plain no for an option that denies', '不是', ['在保修期内', '不在保修期内'], '不在保修期内'],
    ['by another word for it', '盒子打开了', opened, '已拆封'],
    ['by the denial of another word for it', '我动都没动过', opened, '未拆封'],
    ['by a denied name', '没拆封呢', opened, '未拆封'],
    ['in traditional writing', '沒拆封過', opened, '未拆封'],
    ['in own words', '就是亮一会就自己灭了', faults, '亮一会儿就灭'],
    ['by a measure', '有十天了', days, '8 到 15 天'],
    ['by a measure at the edge', '刚好 7 天', days, '7 天以内'],
    ['by a day that is named', '昨天才到的', days, '7 天以内'],
    ['by a longer unit', '都一个月了', days, '超过 15 天'],
    ['by a measure between two', '一年多一点', ['30 天以内', '超过 30 天不到两年', '两年以上'], '超过 30 天不到两年'],
    ['by going on', '弄好了', ['继续'], '继续'],
  ])('%s: %s', (_, said, options, chosen) => {
    expect(readBranch(said, options)).toBe(chosen)
  })
})

describe('nothing is chosen', () => {
  test.each<[string, string, readonly string[]]>([
    ['a question beside it', '拆封了还能退吗', opened],
    ['a number beyond the options', '5', opened],
    ['a yes where neither option denies the other', '是的', ['壶盖', '壶身']],
    ['words of nothing', '嗯嗯嗯不知道', faults],
    ['a measure of another kind', '3 件', days],
    ['something else', '今天天气不错', opened],
    ['two measures', '7 天还是 10 天来着', days],
    ['a word that fits two options', '坏了', ['灯头坏了', '电池坏了']],
  ])('by %s: %s', (_, said, options) => {
    expect(readBranch(said, options)).toBeUndefined()
  })
})
