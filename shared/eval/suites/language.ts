import { detectLanguage } from '../../language/detect-language.ts'
import { readRows } from '../read-rows.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

const languages = ['zh', 'en', 'vi', 'th', 'id', 'ms', 'fil']
const known: ReadonlySet<string> = new Set(languages)

type Answer = { line: number; expected: string; predicted: string }

/** `zh|en|vi|th|id|ms|fil<TAB>text`; both Chinese scripts are zh. */
export const language: EvalSuite = { name: 'language', run: runLanguage }

function runLanguage(input: EvalInput): EvalOutcome {
  const { rows, skipped } = readRows(input.lines, 2, input.print, ([label = '']) => known.has(label))
  const answers = rows.map(({ line, columns: [expected = '', text = ''] }) => {
    const predicted = detectLanguage(text).replace(/^zh-.*/, 'zh')
    return { line, expected, predicted }
  })
  const right = answers.filter(({ expected, predicted }) => expected === predicted).length
  for (const row of toTable(answers)) input.print(row)
  return {
    measures: [['accuracy', right / rows.length]],
    scored: rows.length,
    skipped,
    out: answers.map(({ line, expected, predicted }) => [line, expected, predicted, '1.0000'].join('\t')),
  }
}

/** A row for each language that was expected, a column for each that was heard. */
function toTable(answers: Answer[]): string[] {
  const head = ['expected', ...languages, 'recall'].map((cell) => cell.padStart(8)).join('')
  return [head, ...languages.flatMap((expected) => toRow(expected, answers))]
}

function toRow(expected: string, answers: Answer[]): string[] {
  const heard = answers.filter((answer) => answer.expected === expected).map(({ predicted }) => predicted)
  if (heard.length === 0) return []
  const counts = languages.map((one) => heard.filter((predicted) => predicted === one).length)
  const recall = (counts[languages.indexOf(expected)] ?? 0) / heard.length
  return [[expected, ...counts, recall.toFixed(4)].map((cell) => String(cell).padStart(8)).join('')]
}
