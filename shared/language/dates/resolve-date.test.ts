import { expect, test } from 'vitest'
import { extractDate } from '../extract-date.ts'
import { normaliseText } from '../normalise-text.ts'
import { resolveDate } from './resolve-date.ts'

/** A Sunday in Beijing, 14:00. */
const now = new Date('2026-11-22T06:00:00.000Z')

test.each([
  ['今天能发吗', '2026-11-22'],
  ['今晚八点', '2026-11-22'],
  ['明天送', '2026-11-23'],
  ['明早到', '2026-11-23'],
  ['后天上午', '2026-11-24'],
  ['大后天', '2026-11-25'],
  ['昨天下的单', '2026-11-21'],
  ['前天', '2026-11-20'],
  ['3天内发', '2026-11-25'],
  ['三天后', '2026-11-25'],
  ['两天前买的', '2026-11-20'],
  ['一周内', '2026-11-29'],
  ['周五前', '2026-11-27'],
  ['这周五', '2026-11-20'],
  ['下周三', '2026-11-25'],
  ['下下周一', '2026-11-30'],
  ['上周五买的', '2026-11-13'],
  ['星期天', '2026-11-22'],
  ['周末送', '2026-11-28'],
  ['下周发', '2026-11-23'],
  ['26号', '2026-11-26'],
  ['二十六号之前', '2026-11-26'],
  ['5号到', '2026-12-05'],
  ['11月25日', '2026-11-25'],
  ['十一月二十五号', '2026-11-25'],
  ['11月3号买的', '2026-11-03'],
  ['1月5号', '2027-01-05'],
  ['12.1之前', '2026-12-01'],
  ['12/1到', '2026-12-01'],
  ['2026-12-01', '2026-12-01'],
  ['2026年12月1日', '2026-12-01'],
  ['月底', '2026-11-30'],
  ['10月中旬下的单', '2026-10-15'],
  ['12月底', '2026-12-31'],
  ['下个月初', '2026-12-01'],
  ['这个月中旬', '2026-11-15'],
  ['双十一买的', '2026-11-11'],
  ['双十二', '2026-12-12'],
  ['十一之前', '2026-10-01'],
  ['元旦前', '2027-01-01'],
  ['圣诞节', '2026-12-25'],
  ['过年前能到吗', '2027-02-06'],
  ['中秋送人', '2027-09-15'],
  ['within 3 days', '2026-11-25'],
  ['tomorrow', '2026-11-23'],
])('%s: %s', (text, day) => {
  const date = extractDate(normaliseText(text))
  expect(date && resolveDate(date, now)).toBe(day)
})

test.each([
  ['周五前', { deadline: 'before' }],
  ['11月25号之前到', { deadline: 'before' }],
  ['十一之前', { deadline: 'before' }],
  ['3天内', { deadline: 'within' }],
  ['后天上午', { part: 'morning' }],
  ['今晚八点', { part: 'evening', hour: 20 }],
  ['明天下午三点半', { part: 'afternoon', hour: 15.5 }],
  ['明天10点', { hour: 10 }],
])('%s says also %j', (text, more) => {
  expect(extractDate(normaliseText(text))).toMatchObject(more)
})

test.each([
  '你好',
  '十一件',
  '3号楼',
  '38号院',
  '4号线',
  '42码',
  '日常穿',
  '第3天',
  '一周了',
  '9.9元',
  '1.5米',
  '五一个',
  '6.18折',
  '2月30号',
  '过年好',
  '新年快乐',
])('%s is no day', (text) => {
  const date = extractDate(normaliseText(text))
  expect(date === undefined ? null : resolveDate(date, now)).toBeNull()
})

test('midnight is Beijing’s', () => {
  const today = { kind: 'relative', plusDays: 0 } as const
  expect(resolveDate(today, new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
  expect(resolveDate(today, new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
})
