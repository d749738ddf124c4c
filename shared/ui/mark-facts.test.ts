import { describe, expect, test } from 'vitest'
import type { Fact } from '../protocol/conversation.ts'
import { markFacts } from './mark-facts.ts'

const fact = (name: string, value: Fact['value']): Fact => ({ name, value, source: name, at: null })

function mark(text: string, ...facts: Fact[]): string {
  return markFacts(text, facts)
    .map((run) => (run.fact ? `[${run.text}]` : run.text))
    .join('')
}

describe('what a text states', () => {
  test.each([
    ['到手价 ¥1,078，省 ¥280', fact('price.totalMinor', 107800), '到手价 [¥1,078]，省 ¥280'],
    ['到手价 ¥1,078.00', fact('price.totalMinor', 107800), '到手价 [¥1,078.00]'],
    ['一共 1078 元', fact('price.totalMinor', 107800), '一共 [1078 元]'],
    ['优惠 ¥28.50', fact('price.savedMinor', -2850), '优惠 [¥28.50]'],
    ['预计 11 月 22 日发出', fact('order.shipBy', '2026-11-22T04:00:00.000Z'), '预计 [11 月 22 日]发出'],
    ['11 月 23 日 00:30 到', fact('order.eta', '2026-11-22T16:30:00.000Z'), '[11 月 23 日 00:30] 到'],
    ['建议 XL，XXL 偏大', fact('size.pick', ['XL']), '建议 [XL]，XXL 偏大'],
    ['L 刚好，别选 XL', fact('size.pick', 'L'), '[L] 刚好，别选 XL'],
    ['现货 12 件，120 人看过', fact('stock.quantity', 12), '现货 12 件，120 人看过'],
    ['现货 12 件', fact('stock.quantity', 12), '现货 [12] 件'],
    ['胸围 122 cm，衣长 1.122', fact('size.chest', 122), '胸围 [122] cm，衣长 1.122'],
    ['还有 3 件，3 天内发', fact('stock.quantity', 3), '还有 3 件，3 天内发'],
    ['是的', fact('order.late', true), '是的'],
    ['「逐风」冲锋衣有货', fact('product.title', '「逐风」冲锋衣'), '「逐风」冲锋衣有货'],
    ['面料弹力小，胸围 112 cm', fact('size.note', '胸围 112 cm'), '面料弹力小，胸围 [112 cm]'],
    [
      '松石绿 XL 18 件、岩灰 XL 11 件，预计 12 月 1 日到',
      fact('stock.rows', '松石绿 XL 18 件、岩灰 XL 11 件，预计 12 月 1 日到'),
      '松石绿 XL [18 件]、岩灰 XL [11 件]，预计 [12 月 1 日]到',
    ],
    ['身高 168–175 cm 选 M', fact('size.row', '身高 168–175 cm'), '身高 [168–175 cm] 选 M'],
  ])('%s', (text, stated, expected) => {
    expect(mark(text, stated)).toBe(expected)
  })

  test('several facts keep their own sources', () => {
    const runs = markFacts('¥899 的 XL', [fact('sku.priceMinor', 89900), fact('size.pick', 'XL')])
    expect(runs.map((run) => run.fact?.source ?? null)).toEqual(['sku.priceMinor', null, 'size.pick'])
  })
})
