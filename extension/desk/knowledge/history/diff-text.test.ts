import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffText, type TextStretch } from './diff-text.ts'

/** [gone-]{+new+} and what stayed. */
function show(stretches: TextStretch[]): string {
  const marks = { same: ['', ''], removed: ['[', '-]'], added: ['{', '+}'] } as const
  return stretches.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('')
}

describe('diffText', () => {
  test.each([
    ['一样的', '一样的', '一样的'],
    ['', '从头写', '{从头写+}'],
    ['全删掉', '', '[全删掉-]'],
    ['七天内可以退', '十五天内可以退', '[七-]{十五+}天内可以退'],
    ['运费 8 元', '运费 12.50 元', '运费 [8-]{12.50+} 元'],
    ['支持 iPhone 快充', '支持 iPad 快充', '支持 [iPhone-]{iPad+} 快充'],
    ['先洗，再晒', '先洗，晾干，再晒', '先洗，{晾干，+}再晒'],
    ['红的两件', '蓝的三件', '[红的两-]{蓝的三+}件'],
    ['第一步\n第二步', '第一步\n第三步', '第一步\n第[二-]{三+}步'],
  ])('%j → %j', (before, after, shown) => {
    expect(show(diffText(before, after))).toBe(shown)
  })

  test('its stretches give either text back, whatever changed', () => {
    const text = fc.string({
      unit: fc.constantFrom('退', '货', '运', '费', 'a', 'b', '1', '2', ' ', '，'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = diffText(before, after)
        const without = (kind: string) => stretches.flatMap((one) => (one.kind === kind ? [] : [one.text])).join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
        const kinds = stretches.map(({ kind }) => kind)
        expect(kinds.every((kind, at) => kind !== kinds[at + 1])).toBe(true)
      }),
    )
  })

  test('a sentence written anew is not torn into the characters it happens to share', () => {
    const before = '防泼水只是让水珠滚下去，小雨、溅水没问题，雨下久了会慢慢渗进来；防水的衣服里面有膜，能长时间淋雨'
    const after = '不一样：防泼水只挡小雨，下久了要换防水的'
    expect(diffText(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })

  test('what has hardly a character in common is told as written anew', () => {
    const [before, after] = ['甲乙丙丁'.repeat(500), '子丑寅卯'.repeat(500)]
    expect(diffText(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
