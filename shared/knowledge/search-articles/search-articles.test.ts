import { expect, test } from 'vitest'
import { indexArticle } from './indexed-article.ts'
import { searchArticles } from './search-articles.ts'

const articles = [
  {
    id: 'return',
    title: '七天无理由退货',
    questions: ['不想要了能退吗', '多久之内可以退'],
    answers: ['签收次日起 7 天内都可以退。'],
  },
  {
    id: 'freight',
    title: '退货运费谁出',
    questions: ['寄回来要自己付钱吗'],
    answers: ['质量问题由店铺承担，七天无理由退货由你承担。'],
  },
  {
    id: 'size',
    title: '羽绒服怎么选尺码',
    questions: ['穿 XL 会不会大', '量体温的吗'],
    answers: ['看尺码表，两码之间选大的一码。'],
  },
  { id: 'green', title: '绿色和墨绿有什么区别', questions: ['哪个绿更深'], answers: ['墨绿更深。'] },
  { id: 'restart', title: '重新开机', questions: ['死机了怎么办'], answers: ['长按电源键十秒。'] },
  { id: 'shipping', title: '什么时候发货', questions: ['拍了多久寄'], answers: ['现货当天寄，İstanbul仓除外。'] },
].map(indexArticle)

const find = (words: string) => searchArticles(articles, words)

test.each([
  ['title before answer', '七天无理由', ['return', 'freight']],
  ['a question', '死机', ['restart']],
  ['an answer', '尺码表', ['size']],
  ['first letters', 'qtwly', ['return']],
  ['whole pinyin', 'qitianwuliyou', ['return']],
  ['pinyin that is still being typed', 'qitianwul', ['return']],
  ['letters cut each in its way', 'qtianwly', ['return']],
  ['zh, ch, sh as the first sound', 'yrfzmxchm', ['size']],
  ['sh as one sound', 'shmshhfh', ['shipping']],
  ['a second reading (重 chong)', 'chongxin', ['restart']],
  ['the first reading as well', 'cxkj', ['restart']],
  ['ü typed as v', 'lvse', ['green']],
  ['characters and letters together', '退huo', ['freight', 'return']],
  ['traditional characters', '羽絨服', ['size']],
  ['full width, capitals', 'ＸＬ', ['size']],
  ['two words in any order', '谁出 运费', ['freight']],
  ['a word that stands nowhere', '退货 冰箱', []],
  ['a homophone', '推货', ['freight', 'return']],
  ['one wrong character', '七天无理山', ['return', 'freight']],
  ['the first character wrong', '十天无理由', ['return', 'freight']],
  ['a character left out', '七天理由', ['return', 'freight']],
  ['one too many', '七天天无理由', ['return', 'freight']],
  ['two swapped', '七无天理由', ['return', 'freight']],
  ['one wrong letter', 'qitianwuliyoi', ['return']],
  ['two letters swapped', 'qitain', ['return']],
  ['a wrong first letter', 'qtwky', ['return']],
  ['nothing', '  ', []],
  ['punctuation alone', '？！', []],
])('finds by %s', (_name, words, ids) => {
  expect(find(words).ids).toEqual(ids)
})

test('two letters are pinyin in titles and questions, not by chance in an answer', () => {
  expect(find('sw').ids).toEqual([])
  expect(find('th').ids).toEqual(['freight', 'return'])
})

test('marks stand on what was hit, also behind a character that folds to two', () => {
  const markOf = (words: string) => {
    const [first] = find(words).shown
    if (!first) throw new Error(`${words} finds nothing`)
    const [text, marks] = first.below ? [first.below.text, first.below.marks] : [titleOf(first.id), first.title]
    return marks.map(([start, end]) => text.slice(start, end))
  }
  expect(markOf('qtwly')).toEqual(['七天无理由'])
  expect(markOf('运费 tui')).toEqual(['退', '运费'])
  expect(markOf('qitain')).toEqual(['七天'])
  expect(markOf('仓除外')).toEqual(['仓除外'])
  expect(markOf('电源')).toEqual(['电源'])
})

test('a long answer is cut around what was hit', () => {
  const long = indexArticle({
    id: 'a',
    title: '说明',
    questions: ['怎么用'],
    answers: [`${'先充电。'.repeat(40)}再按红色按钮。${'完成。'.repeat(40)}`],
  })
  const [found] = searchArticles([long], '红色按钮').shown
  expect(found?.below?.text).toMatch(/^….{30,60}…$/)
  expect(found?.below?.marks.map(([start, end]) => found.below?.text.slice(start, end))).toEqual(['红色按钮'])
})

test('a key press over 5,000 articles takes 20 ms', () => {
  const goods = ['冲锋衣', '帐篷', '睡袋', '登山鞋', '头灯', '水壶', '背包', '手套', '雪镜', '炉头']
  const asked = ['洗涤与保养', '怎么选尺码', '退换要什么条件', '多久发货', '保修几年']
  const many = Array.from({ length: 5000 }, (_, at) => {
    const name = `${goods[at % 10]}${asked[(at >> 3) % 5]}`
    return indexArticle({
      id: `a${at}`,
      title: `第 ${at} 款${name}`,
      questions: ['能不能机洗', '要不要翻过来洗', '烘干会不会坏', '多久做一次防水', '掉色怎么办'].map(
        (text) => text + at,
      ),
      answers: [
        `${name}：冷水轻柔机洗，用中性洗涤剂，不要漂白。阴凉处晾干，再低温烘二十分钟，防水层就恢复。`.repeat(3),
      ],
    })
  })
  const timeOf = (words: string) => {
    const began = performance.now()
    expect(searchArticles(many, words).ids.length).toBeGreaterThan(0)
    return performance.now() - began
  }
  const typed = ['cf', 'cfy', 'chongfeng', '冲锋衣', '防水 4321', 'chongfnegyi', '冲峰衣', 'xdyby', '帐蓬', 'xuejing']
  for (const words of typed) timeOf(words) // the first run of each is compiled on the way
  // The best of a few, and the middle of those: other tests share the processor.
  const times = typed.map((words) => Math.min(...Array.from({ length: 5 }, () => timeOf(words))))
  const told = typed.map((words, at) => `${words} ${times[at]?.toFixed(1)}`).join(', ')
  expect(times.toSorted((a, b) => a - b)[times.length >> 1], told).toBeLessThan(20)
  expect(Math.max(...times), told).toBeLessThan(60)
})

function titleOf(id: string): string {
  return articles.find((article) => article.id === id)?.fields[0]?.words ?? ''
}
