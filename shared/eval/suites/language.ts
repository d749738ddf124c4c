import { detectLanguage } from '../../language/detect-language.ts'
import { readRows } from '../read-rows.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

const languages: ReadonlySet<string> = new Set(['zh', 'en', 'vi', 'th', 'id', 'ms', 'fil'])

/** `zh|en|vi|th|id|ms|fil<TAB>text`; both Chinese scripts are zh. */
export const language: EvalSuite = { name: 'language', run: runLanguage }

function runLanguage(input: EvalInput): EvalOutcome {
  const { rows, skipped } = readRows(input.lines, 2, input.print, ([label = '']) => languages.has(label))
  const answers = rows.map(({ line, columns: [expected = '', text = ''] }) => {
    const predicted = detectLanguage(text).replace(/^zh-.*/, 'zh')
    return { line, expected, predicted }
  })
  const right = answers.filter(({ expected, predicted }) => expected === predicted).length
  return {
    measures: [['accuracy', right / rows.length]],
    scored: rows.length,
    skipped,
    out: answers.map(({ line, expected, predicted }) => [line, expected, predicted, '1.0000'].join('\t')),
  }
}
