import { describe, expect, test } from 'vitest'
import type { ChatMessage, ChatRole } from '../../protocol/article-proposal.ts'
import { appliancesPack } from '../packs/appliances/pack.ts'
import { babyPack } from '../packs/baby/pack.ts'
import { beautyPack } from '../packs/beauty/pack.ts'
import { clothingPack } from '../packs/clothing/pack.ts'
import { electronicsPack } from '../packs/electronics/pack.ts'
import { foodPack } from '../packs/food/pack.ts'
import { bindToOrder } from './bind-to-order.ts'
import { makePairs } from './make-pairs.ts'
import { maskChat } from './mask-chat.ts'
import { dropGreeting, isOperatorTalk, isShopperTalk } from './strip-talk.ts'

const packs = [appliancesPack, babyPack, beautyPack, clothingPack, electronicsPack, foodPack]
const roles: Readonly<Record<string, ChatRole>> = { S: 'shopper', O: 'operator', R: 'robot', C: 'system' }

/** `S 有货吗` and so on; a minute between two. */
function toMessages(lines: readonly string[], conversation = 'c1'): ChatMessage[] {
  return lines.map((line, at) => ({
    ...{ row: at + 2, conversation, at: at * 60_000, sender: line[0] ?? '', text: line.slice(2) },
    role: roles[line[0] ?? ''] ?? 'system',
  }))
}

function pairsOf(messages: readonly ChatMessage[]) {
  const steps = makePairs(messages)
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

const told = (...lines: string[]): string[] =>
  pairsOf(toMessages(lines)).pairs.map(({ question, answer }) => `${question} → ${answer}`)

describe('pairs', () => {
  test.each([
    ['a question and its answer', ['S 包邮吗', 'O 亲，满 59 包邮'], ['包邮吗 → 亲，满 59 包邮']],
    ['greetings go', ['S 在吗', 'O 您好，在的呢', 'S 你好，请问包邮吗', 'O 满 59 包'], ['包邮吗 → 满 59 包']],
    [
      'several messages are joined',
      ['S 豆子拆了', 'S 怎么放', 'O 放阴凉处', 'O 别进冰箱。'],
      ['豆子拆了，怎么放 → 放阴凉处，别进冰箱。'],
    ],
    [
      '嗯 does not end an answer',
      ['S 怎么清洗', 'O 先拆刀盘', 'S 嗯嗯', 'O 再用刷子刷'],
      ['怎么清洗 → 先拆刀盘，再用刷子刷'],
    ],
    [
      'thanks and 不客气 belong to nothing',
      ['S 包邮吗', 'O 满 59 包邮', 'S 好的谢谢', 'O 不客气哦'],
      ['包邮吗 → 满 59 包邮'],
    ],
    ['稍等 is no answer', ['S 有实体店吗', 'O 亲请稍等，我看一下', 'O 杭州有一家'], ['有实体店吗 → 杭州有一家']],
    [
      'two questions',
      ['S 包邮吗', 'O 满 59 包邮', 'S 多久发', 'O 四点前付款当天发'],
      ['包邮吗 → 满 59 包邮', '多久发 → 四点前付款当天发'],
    ],
    ['a robot answers nothing', ['S 包邮吗', 'R 您可以点击下方问题', 'C 会话结束'], []],
    [
      'pictures hold no words',
      ['S [图片]', 'S 这个怎么装', 'O [商品链接]', 'O 卡扣往左推就能装上'],
      ['这个怎么装 → 卡扣往左推就能装上'],
    ],
  ])('%s', (_, lines, pairs) => {
    expect(told(...lines)).toEqual(pairs)
  })

  test('what is no pair is counted', () => {
    const lines = ['R 您好', 'C 已接入会话', 'S 在吗', 'O 在的', 'S 有货吗', 'S 我的快递到哪了', 'O 您的包裹已到杭州']
    const more = ['S 怎么还不发', 'O 我马上帮您催一下仓库', 'S 能养花吗']
    expect(pairsOf(toMessages([...lines, ...more]))).toEqual({
      pairs: [],
      leftOut: { system: 1, robot: 1, smallTalk: 2, unanswered: 1, orderBound: 1, oneOff: 1 },
    })
  })

  test('an answer a day later, or in another conversation, is none', () => {
    const [asked, late] = toMessages(['S 包邮吗', 'O 满 59 包邮'])
    if (asked === undefined || late === undefined) throw new Error('two messages')
    expect(pairsOf([asked, { ...late, at: 90_000_000 }]).pairs).toEqual([])
    expect(pairsOf([asked, { ...late, conversation: 'c2' }]).pairs).toEqual([])
    expect(pairsOf([asked, { ...late, at: null }]).pairs).toHaveLength(1)
  })

  test('conversations across one another keep their own', () => {
    const [a, b] = [toMessages(['S 包邮吗', 'O 满 59 包邮'], 'a'), toMessages(['S 有低因吗', 'O 有一款晚安'], 'b')]
    const mixed = [a[0], b[0], b[1], a[1]].flatMap((one) => one ?? [])
    expect(pairsOf(mixed).pairs.map(({ answer }) => answer)).toEqual(['满 59 包邮', '有一款晚安'])
  })
})

describe('what is bound to one order or one moment', () => {
  test.each([
    ['到哪了', '单号 75900012345678，到杭州了', 'orderBound'],
    ['改地址', '好的，改成江南大道 288 号 2 幢', 'orderBound'],
    ['260911738215504 这单能开票吗', '可以开', 'orderBound'],
    ['发票发哪', '发到 lixiang@example.com 了', 'orderBound'],
    ['退款呢', '您的退款今天批了，金额 128 元', 'orderBound'],
    ['打谁电话', '您打 19900001234', 'orderBound'],
    ['怎么还没发', '不好意思，已经帮您登记催促了', 'oneOff'],
    ['能改价吗', '改好了，您刷新付款', 'oneOff'],
    ['还没到', '明天就到了亲', 'oneOff'],
    ['选哪款', '您平时用什么器具冲呢？', 'oneOff'],
    ['今天能发吗', '四点前付款今天发，四点后明天发', null],
    ['破了怎么办', '48 小时内拍照发给我们，核实后免费补发或者退款', null],
    ['退款多久', '仓库签收后 48 小时内给您退款，原路返回', null],
    ['选哪款奶瓶', '先看月龄，再看奶嘴流速，宝宝呛奶就换小一号，拿不准的把月龄告诉我，我帮你选', null],
    ['怎么改地址', '没发货的话在订单详情里点“修改地址”', null],
    ['能开票吗', '可以，订单完成后 2 个工作日内发到您邮箱', null],
  ])('%s %s', (question, answer, binding) => {
    expect(bindToOrder(question, answer)).toBe(binding)
  })

  test('what the starter packs answer is bound to nothing', () => {
    const articles = packs.flatMap((pack) => pack.articles)
    expect(articles.length).toBeGreaterThan(600)
    const lost = articles.filter(({ answer }) => bindToOrder('', answer) !== null || isOperatorTalk(answer))
    expect(lost.map(({ answer }) => answer)).toEqual([])
  })

  test.each([
    ['电话 19900001234 谢谢', '电话 *** 谢谢'],
    ['打 199 0000 1234 或 0571-87654321', '打 *** 或 ***'],
    ['单号JD0012345678901-1-1', '单号***'],
    ['寄到滨江区江南大道 288 号 2 幢', '***'],
    ['收件人：李想，周末送', '收件人：***，周末送'],
    ['满 59 元包邮，保 60 分钟', '满 59 元包邮，保 60 分钟'],
  ])('%s is masked', (text, masked) => {
    expect(maskChat(text)).toBe(masked)
  })
})

describe('talk', () => {
  test.each([
    '在吗',
    '你好呀～',
    '好的谢谢',
    '嗯嗯嗯',
    '👌',
    '[表情]',
    'ok',
    '？？',
    '哦哦 知道了',
    'https://item.example.com/?id=7',
  ])('%s asks nothing', (text) => expect(isShopperTalk(text)).toBe(true))
  test.each(['在哪里自提', '好用吗', '可以退吗', '你好香吗这款', '急用多久发'])('%s asks', (text) => {
    expect(isShopperTalk(text)).toBe(false)
  })
  test.each([
    '您好，在的呢',
    '亲，在的，请问有什么可以帮您的呢',
    '不客气哦',
    '稍等',
    '不好意思让您久等了',
    '正在为您查询，还请您稍等两分钟哦',
    '麻烦您给个好评哦',
  ])('%s says nothing', (text) => {
    expect(isOperatorTalk(text)).toBe(true)
  })
  test.each(['能磨', '有的', '不包邮', '可以的哦'])('%s says something', (text) =>
    expect(isOperatorTalk(text)).toBe(false),
  )

  test.each([
    ['你好，请问包邮吗', '包邮吗'],
    ['在吗 亲 这个多重', '这个多重'],
    ['亲子装有吗', '亲子装有吗'],
    ['客服电话多少', '客服电话多少'],
  ])('%s', (text, rest) => expect(dropGreeting(text)).toBe(rest))
})
