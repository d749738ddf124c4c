import { expect, test } from 'vitest'
import { buildLexicon } from './build-lexicon.ts'
import { findMentions } from './find-mentions.ts'
import { normaliseText } from './normalise-text.ts'

const named = (id: string, title: string, ...aliases: string[]) => ({ id, title, aliases, options: [] })
const lexicon = buildLexicon([
  named('jacket', '「逐风」三层硬壳冲锋衣', '逐风', '冲锋衣', '硬壳冲锋衣'),
  named('down', '「云絮」轻羽绒服', '云絮', '羽绒服'),
  named('pants', '「山行」软壳徒步裤', '山行', '徒步裤'),
  named('fleece', '「暖岩」格栅抓绒衣', '暖岩', '抓绒衣'),
  named('boots', '「磐石」中帮登山鞋', '登山鞋'),
  named('poles', '「山脊」碳纤维登山杖', '登山杖'),
  named('bag', '「远行」60升登山背包', '登山包', '背包'),
  named('lamp', '「星点」充电头灯', '头灯'),
  named('bottle', '「不凉」不锈钢保温杯', '保温杯'),
  named('mat', '「云垫」自动充气防潮垫', '防潮垫', '充气垫'),
])

test.each([
  ['冲锋衣防水吗', ['jacket']],
  ['逐风还有货吗', ['jacket']],
  ['冲峰衣', ['jacket']],
  ['充锋衣有吗', ['jacket']],
  ['冲蜂衣多少钱', ['jacket']],
  ['宠风衣', ['jacket']],
  ['衝鋒衣', ['jacket']],
  ['chongfengyi', ['jacket']],
  ['硬课冲锋衣', ['jacket']],
  ['羽容服', ['down']],
  ['语绒服还有吗', ['down']],
  ['yurongfu', ['down']],
  ['徒步库', ['pants']],
  ['图步裤', ['pants']],
  ['抓容衣', ['fleece']],
  ['登山协', ['boots']],
  ['灯山鞋', ['boots']],
  ['登山仗', ['poles']],
  ['登山账', ['poles']],
  ['登珊包', ['bag']],
  ['保温背', ['bottle']],
  ['宝温杯', ['bottle']],
  ['不绣钢保温杯', ['bottle']],
  ['不锈钢温保杯', ['bottle']],
  ['防潮店', ['mat']],
  ['防朝垫', ['mat']],
  ['自动充气防潮电', ['mat']],
  ['冲锋衣和羽容服', ['jacket', 'down']],
])('%s names %j', (text, ids) => {
  expect(findMentions(normaliseText(text), lexicon).flatMap(({ productIds }) => productIds)).toEqual(ids)
})

test.each([
  '你好在吗',
  '什么时候发货',
  '我要退货',
  '冲锋枪',
  '羽毛球',
  '徒步旅行的路线',
  '抓一抓头发',
  '登山的时候',
  '登山绳',
  '头等舱',
  '保温箱',
  '防潮湿吗',
  '这个质量怎么样',
  '帮我查一下物流到哪了',
  '能不能便宜一点',
  '发票怎么开',
  '周五之前能到吗',
  'is this waterproof',
  '中国邮政还是顺丰',
  '收到货了颜色不对',
  '今天天气真好',
])('%s names nothing', (text) => {
  expect(findMentions(normaliseText(text), lexicon)).toEqual([])
})

test('a listed name wins over one that sounds alike', () => {
  expect(findMentions('登山鞋', lexicon).map(({ productIds }) => productIds)).toEqual([['boots']])
})
