import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { decisionTreeSchema, type FoundTree } from '../../protocol/decision-tree.ts'
import { findProcesses } from './find-processes.ts'
import { readMarkdown } from './read-markdown.ts'

const find = (lines: string[]) => findProcesses(readMarkdown(lines.join('\n')))
function findOne(lines: string[]): FoundTree {
  const [tree] = find(lines).trees
  if (tree === undefined) throw new Error('no process was found')
  return tree
}

/** The results that a shopper can be walked to, with the answers that lead there. */
function walk({ tree }: FoundTree): string[] {
  const visit = (id: string, said: string): string[] =>
    (tree?.steps.find((step) => step.id === id)?.options ?? []).flatMap(({ label, to }) =>
      to.kind === 'step'
        ? visit(to.id, `${said}${label} `)
        : [`${said}${label}: ${to.text}${to.handsOff ? ' (人工)' : ''}`],
    )
  return tree === null ? [] : visit(tree.start, '')
}

const returns = [
  '# 退货判断流程',
  '1. 商品已经签收了吗？',
  '   - 是 → 第 2 步',
  '   - 否 → 请先等待签收，签收后再申请',
  '2. 签收在 7 天以内吗？',
  '   - 是 → 转到步骤 3',
  '   - 否 -> 超过期限，转人工处理',
  '3. 如果商品已经拆封使用，则不支持无理由退货；否则可以退货，请在订单里申请。',
]

describe('a process', () => {
  test('numbered steps with arrows and 如果…则…否则 become a tree that ends everywhere', () => {
    const found = findOne(returns)
    expect(found).toMatchObject({ place: 1, title: '退货判断流程', faults: [] })
    v.parse(decisionTreeSchema, found.tree)
    expect(walk(found)).toEqual([
      '是 是 是: 不支持无理由退货',
      '是 是 否: 可以退货，请在订单里申请',
      '是 否: 超过期限，转人工处理 (人工)',
      '否: 请先等待签收，签收后再申请',
    ])
    expect(found.tree?.steps.at(-1)?.question).toBe('商品已经拆封使用吗？')
  })

  test('several conditions in one step are its options; a step that only tells goes on', () => {
    const found = findOne([
      '## 换货',
      '1、核对订单号和收货电话。',
      '2、看原因：如果是尺码不合适，则转第三步；如果是颜色发错，就补发正确颜色；其他情况转人工。',
      '3、还有货吗？',
      '有：为您换新尺码',
      '没有：登记到货提醒',
    ])
    expect(walk(found)).toEqual([
      '继续 是尺码不合适 有: 为您换新尺码',
      '继续 是尺码不合适 没有: 登记到货提醒',
      '继续 是颜色发错: 补发正确颜色',
      '继续 其他情况: 转人工 (人工)',
    ])
    expect(found.tree?.steps[1]?.question).toBe('看原因')
  })

  test('the last step, when it only tells, is the result of what leads to it', () => {
    expect(walk(findOne(['1. 收到货了吗？', '是 → 2', '否 → 请等待', '2. 在订单里点「申请退货」。']))).toEqual([
      '是: 在订单里点「申请退货」。',
      '否: 请等待',
    ])
  })

  test('what is no process stays for the articles', () => {
    const { trees, rest } = find(['# 怎么退货', '1. 打开订单', '2. 点申请退货', '3. 如果要发票，请备注', ...returns])
    expect(trees.map(({ title }) => title)).toEqual(['退货判断流程'])
    expect(rest.map((block) => 'text' in block && block.text)).toEqual([
      '怎么退货',
      '打开订单',
      '点申请退货',
      '如果要发票，请备注',
      '退货判断流程',
    ])
  })
})

test('a document of hundreds of thousands of lines stays whole', () => {
  const lines = Array.from({ length: 200_000 }, (_, at) => ({ kind: 'line' as const, text: '一行', place: at + 1 }))
  expect(findProcesses(lines).rest).toHaveLength(200_000)
})

describe('a fault is named by its step', () => {
  test.each([
    ['a step that is not there', ['1. 签收了吗？', '是 → 第 9 步', '否 → 等待'], [1, 'dangling', ['是', '9']]],
    ['an option without an end', ['1. 签收了吗？', '是 → 可以退', '否 →'], [1, 'no-end', ['否']]],
    [
      'a last question without options',
      ['1. 签收了吗？', '是 → 2', '否 → 等待', '2. 拆封了吗？'],
      [2, 'no-end', ['继续']],
    ],
    [
      'a walk that comes back',
      ['1. 签收了吗？', '是 → 2', '否 → 等待', '2. 查到物流了吗？', '是 → 可以退', '否 → 1'],
      [2, 'cycle', ['1', '2', '1']],
    ],
    [
      'a step that nothing leads to',
      ['1. 签收了吗？', '是 → 可以退', '否 → 等待', '2. 拆封了吗？', '是 → 不退', '否 → 可退'],
      [2, 'unreachable', ['拆封了吗？']],
    ],
    [
      'a label over its bound',
      ['1. 选哪个？', '甲 → 可以', `${'乙'.repeat(60)} → 不可以`, `丙 → ${'长'.repeat(4001)}`],
      [1, 'malformed', ['选哪个？']],
    ],
  ])('%s', (_, lines, [step, reason, told]) => {
    expect(findOne(lines)).toMatchObject({ tree: null, faults: [{ step, reason, told }] })
  })
})
