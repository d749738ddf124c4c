import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { articleBodySchema } from '../../protocol/article.ts'
import { articleProposalSchema, type ChatMessage } from '../../protocol/article-proposal.ts'
import { findAnswerFacts, findDisagreements, readVerdict } from './answer-facts.ts'
import type { QuestionPair } from './make-pairs.ts'
import { type ProposalSetting, proposeArticles } from './propose-articles.ts'
import { createQuestionGroups } from './question-groups.ts'
import { toDraftBody } from './to-draft-body.ts'
import { weighAnswers } from './weigh-answers.ts'

type Said = readonly [question: string, answer: string, operator?: string]

/** One conversation for each pair. */
function toMessages(said: readonly Said[]): ChatMessage[] {
  return said.flatMap(([question, answer, operator = '阿乔'], at): ChatMessage[] => [
    { row: at * 2 + 2, conversation: `c${at}`, at: null, sender: `k${at}`, role: 'shopper', text: question },
    { row: at * 2 + 3, conversation: `c${at}`, at: null, sender: operator, role: 'operator', text: answer },
  ])
}

function propose(said: readonly Said[], setting?: ProposalSetting) {
  const steps = proposeArticles(toMessages(said), setting)
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

const invoice: Said[] = [
  ['你好，能开发票吗', '可以开电子发票，确认收货后在订单里申请，填抬头和税号'],
  ['公司要报销，怎么开票', '亲，可以开电子发票的，确认收货后在订单详情里申请，填写抬头和税号即可', '南南'],
  ['发票怎么弄', '可以的', '老何'],
  ['麻烦开个发票', '可以开电子发票，确认收货后在订单里申请，填抬头和税号'],
  ['能开发票吗？', '能开，收货后在订单里申请电子发票，抬头税号填好', '老何'],
]
const decaf: Said[] = [
  ['有低因的吗', '有一款晚安低因豆，瑞士水洗'],
  ['低因咖啡有没有', '有的亲，晚安低因豆，瑞士水洗工艺', '南南'],
  ['孕期能喝的低因豆有吗', '有晚安低因豆，瑞士水洗，孕期请先问医生'],
]

describe('proposals', () => {
  test('a question asked in many ways is one draft with its best answer', () => {
    const { proposals } = propose([...invoice, ...decaf])
    expect(proposals.map(({ count }) => count)).toEqual([5, 3])
    const [first] = proposals
    expect(first).toMatchObject({ title: '能开发票吗', count: 5, conversations: 5, conflicts: [] })
    expect(first?.answer).toContain('抬头和税号')
    expect(first?.questions.length).toBeGreaterThanOrEqual(3)
    expect(first?.examples[0]).toMatchObject({ row: 2, question: '能开发票吗', operator: '阿乔' })
    expect(first?.rows).toEqual([2, 4, 6, 8, 10])
    for (const proposal of proposals) {
      v.parse(articleProposalSchema, proposal)
      v.parse(articleBodySchema, toDraftBody(proposal, { category: ['售后'], channels: ['widget'], locale: 'zh-CN' }))
    }
  })

  test('the same chats give the same ids, and a picked answer replaces the proposed one', () => {
    const [one, again] = [propose(invoice), propose(invoice.toReversed())]
    expect(one.proposals[0]?.id).toBe(again.proposals[0]?.id)
    const proposal = one.proposals[0]
    if (proposal === undefined) throw new Error('no proposal')
    const body = toDraftBody(proposal, { category: ['售后'], channels: [], locale: 'zh-CN', answer: '能开' })
    expect(body.answers).toEqual([{ id: 'A', text: '能开' }])
  })

  test('ways to ask are unlike one another, eight at most, and none holds what was masked', () => {
    const worded = [
      '能开发票吗',
      '请问能开发票吗',
      '你们能开发票吗亲',
      '能开发票',
      '公司报销要发票怎么开',
      '开票要什么资料',
    ]
    const many = [
      ...worded,
      '电子发票在哪里下载',
      '发票抬头写公司可以吗',
      '麻烦补开一张发票',
      '专票能开不',
      '发票怎么申请',
      '发票什么时候给',
    ]
    const { proposals } = propose(
      many.map((question): Said => [question, '可以开电子发票，收货后在订单里申请，填抬头和税号']),
    )
    const questions = proposals[0]?.questions ?? []
    expect(questions.length).toBeGreaterThanOrEqual(6)
    expect(questions.length).toBeLessThanOrEqual(8)
    expect(questions.filter((one) => /能开发票/.test(one))).toHaveLength(1)
  })

  test('what an article answers already is left out and counted', () => {
    const { proposals, leftOut } = propose([...invoice, ...decaf], { covers: (question) => question.includes('票') })
    expect([proposals.map(({ count }) => count), leftOut.covered]).toEqual([[3], 5])
  })

  test('rare questions, and questions whose answers have nothing in common, are no article', () => {
    const unlike: Said[] = [
      ['手冲壶重多少', '空壶 680 克'],
      ['手冲壶多少颜色', '白、墨绿、原木三款'],
      ['手冲壶多少钱', '活动价拍下立减'],
    ]
    const { proposals, leftOut } = propose([...unlike, ...decaf.slice(0, 2)])
    expect([proposals, leftOut.rare]).toEqual([[], 5])
    expect(propose(decaf.slice(0, 2), { fewestAskings: 2 }).proposals).toHaveLength(1)
  })

  test('one shopper who asks again and again is no crowd', () => {
    const messages = toMessages(decaf).map((message) => ({ ...message, conversation: 'c0' }))
    const steps = proposeArticles(messages)
    let next = steps.next()
    while (!next.done) next = steps.next()
    expect(next.value.proposals).toEqual([])
  })

  test('no phone, number or address of anybody gets in', () => {
    const { proposals } = propose([
      ...invoice,
      ['能开发票吗，我电话 19900001234', '可以开电子发票，确认收货后在订单里申请'],
      ['能开发票吗', '260911738215504 这单给您开好发票了，发到 a@b-mail.cn'],
    ])
    expect(JSON.stringify(proposals)).not.toMatch(/1990000|2609117|b-mail/)
  })
})

describe('disagreement', () => {
  const pair = (answer: string, operator = '阿乔'): QuestionPair => ({
    row: 1,
    conversation: 'c',
    question: '保价多久',
    answer,
    operator,
  })

  test('other numbers stand side by side, and the smaller side is not proposed', () => {
    const choice = weighAnswers([
      pair('支持 15 天价保，降价了可以退差价'),
      pair('15 天内降价了可以申请价保，退差价', '老何'),
      pair('亲，签收后 7 天内降价可以申请价保，退您差价哦', '南南'),
    ])
    expect(choice?.best.text).toContain('15 天')
    expect(choice?.conflicts).toMatchObject([
      {
        kind: 'number',
        sides: [
          { count: 2, operators: ['阿乔', '老何'], said: ['15 天'] },
          { count: 1, said: ['7 天'] },
        ],
      },
    ])
  })

  test('few words of the many go before fine words of one', () => {
    const fine = '亲，支持价保的，签收后 7 天内同款降价可以申请价保，差价退还给您哦'
    const choice = weighAnswers([pair('保价 15 天'), pair('15 天价保的', '老何'), pair(fine, '南南')])
    expect(choice?.best.text).toMatch(/15 天/)
    expect(choice?.others.map(({ text }) => text)).toContain(fine)
  })

  test('a yes against a no', () => {
    const choice = weighAnswers([
      pair('亲，可以放洗碗机的'),
      pair('可以的，洗碗机能放'),
      pair('不可以放洗碗机哦', '南南'),
    ])
    expect(choice?.conflicts).toMatchObject([{ kind: 'yes-no', sides: [{ said: ['yes'] }, { said: ['no'] }] }])
  })

  test.each([
    ['保质期 12 个月', '保质期一年，45 天内最好喝'],
    ['48 小时内退款', '两天内退，银行卡要 1 到 3 个工作日'],
    ['16 点截单', '下午 4 点前付款当天发'],
    ['调 24 格', '22 到 26 格都可以'],
    ['打 85 折', '八五折'],
    ['一个半月内喝完', '45 天内喝完'],
    ['保温 1 小时', '能保 60 分钟'],
    ['满 59 元包邮', '三天内发货'],
  ])('%s and %s agree', (one, other) => {
    expect(findDisagreements(findAnswerFacts(one), findAnswerFacts(other))).toEqual([])
  })

  test.each([
    ['7 天内可以退', '15 天内可以退', 'time'],
    ['补 12 元差价', '补十五块', 'money'],
    ['四点前发', '16 点半截单', 'clock'],
    ['用 15 克粉', '20g', 'weight'],
    ['打九折', '85 折', 'rate'],
  ])('%s and %s do not', (one, other, kind) => {
    expect(findDisagreements(findAnswerFacts(one), findAnswerFacts(other))).toEqual([kind])
  })

  test.each([
    ['亲，可以的哦', 'yes'],
    ['您好，有的', 'yes'],
    ['不好意思，暂时不支持', 'no'],
    ['没有实体店', 'no'],
    ['没拆封七天内随便退', null],
    ['满 59 包邮', null],
  ])('%s: %s', (answer, verdict) => expect(readVerdict(answer)).toBe(verdict))
})

describe('groups', () => {
  const toPairs = (said: readonly Said[], from = 0): QuestionPair[] =>
    said.map(([question, answer], at) => ({
      row: from + at,
      conversation: `c${from + at}`,
      question,
      answer,
      operator: 'o',
    }))
  const settle = (groups: ReturnType<typeof createQuestionGroups>): number[] => [...groups.settle()]

  test('grow with what comes later, and equal questions are one whoever answered', () => {
    const groups = createQuestionGroups()
    groups.add(toPairs([...invoice.slice(0, 3), ...decaf]))
    settle(groups)
    groups.add(toPairs([...invoice.slice(3), ['有低因的吗', '嗯有'], ['冷萃泡几个小时', '冷藏 12 小时']], 10))
    settle(groups)
    const found = groups.list().map((pairs) => pairs.map(({ row }) => row).toSorted((a, b) => a - b))
    expect(found).toHaveLength(3)
    expect(found).toContainEqual([3, 4, 5, 12])
    expect(found).toContainEqual([13])
    expect(found.find((rows) => rows.includes(0))).toEqual(expect.arrayContaining([10, 11]))
  })

  test('tell how far they are, upwards to the end', () => {
    const groups = createQuestionGroups()
    groups.add(
      toPairs(Array.from({ length: 1_500 }, (_, at): Said => [`问题${at}甲${at % 40}`, `答案${at % 40}号柜台办理`])),
    )
    const shares = settle(groups)
    expect(shares.length).toBeGreaterThan(4)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })
})
