import { expect, test } from 'vitest'
import { percentile, scoreLabels, worstConfusions } from './label-scores.ts'
import { parseArgv } from './parse-argv.ts'
import { readRows } from './read-rows.ts'
import type { EvalInput } from './suite.ts'
import { intents } from './suites/intents.ts'

const pairs = [
  { expected: 'a', predicted: 'a' },
  { expected: 'a', predicted: 'b' },
  { expected: 'b', predicted: 'b' },
  { expected: 'b', predicted: 'b' },
]

test('scores and confusions', () => {
  const scores = scoreLabels(pairs)
  expect(scores.accuracy).toBe(0.75)
  expect(scores.macroF1).toBeCloseTo((2 / 3 + 0.8) / 2)
  expect(worstConfusions(pairs, 5)).toEqual([['a → b', 1]])
  expect(percentile([3, 1, 2], 0.5)).toBe(2)
  expect(percentile([], 0.5)).toBeNaN()
})

test('the command line', () => {
  const { words, options, floors } = parseArgv('intents f.tsv --out o.tsv --floor accuracy=0.9 macro_f1=0.8'.split(' '))
  expect(words).toEqual(['intents', 'f.tsv'])
  expect(options.get('out')).toBe('o.tsv')
  expect([...floors]).toEqual([
    ['accuracy', 0.9],
    ['macro_f1', 0.8],
  ])
  expect(() => parseArgv(['x', 'f', '--floor', 'accuracy'])).toThrow('not a floor')
})

test('malformed lines are counted by number, further columns ignored', () => {
  const printed: string[] = []
  const { rows, skipped } = readRows(['a\tx\ty', 'b', '', 'c\t z ', ''], 2, (line) => printed.push(line))
  expect(rows.map(({ line, columns }) => [line, columns[1]])).toEqual([
    [1, 'x'],
    [4, 'z'],
  ])
  expect(skipped).toBe(2)
  expect(printed[0]).toContain('line 2')
})

function inputOf(lines: string[], options: Map<string, string>, texts: Record<string, string> = {}): EvalInput {
  const readText = (path: string): string => texts[path] ?? ''
  return { file: 'f', lines, options, readText, clock: () => 0, print: () => {} }
}

test('the intents suite measures the shipped model and skips unknown ids', async () => {
  const outcome = await intents.run(inputOf(['return_goods\t我要退货', 'nonsense\t你好', 'stock\t有货没'], new Map()))
  expect(outcome).toMatchObject({ scored: 2, skipped: 1 })
  expect(outcome.measures[0]).toEqual(['accuracy', 1])
  expect(outcome.out?.[0]).toMatch(/^1\treturn_goods\treturn_goods\t[01]\.\d{4}$/)
})

test('the intents suite trains the same trainer on other labels', async () => {
  const train = ['up\t涨了涨了', 'up\t又涨', 'up\t涨价', 'down\t跌了跌了', 'down\t又跌', 'down\t跌价'].join('\n')
  const outcome = await intents.run(inputOf(['up\t涨', 'down\t跌'], new Map([['train', 't']]), { t: train }))
  expect(outcome.measures[0]).toEqual(['accuracy', 1])
})
