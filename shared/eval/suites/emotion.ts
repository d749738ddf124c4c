import { detectEmotion, type Emotion } from '../../emotion/detect-emotion.ts'
import { scoreLabels } from '../label-scores.ts'
import { readRows } from '../read-rows.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

const polarities: ReadonlySet<string> = new Set(['negative', 'neutral', 'positive'])

/** `negative|neutral|positive<TAB>text`; a file without neutral rows is answered without neutral. */
export const emotion: EvalSuite = { name: 'emotion', run: runEmotion }

function runEmotion(input: EvalInput): EvalOutcome {
  const { rows, skipped } = readRows(input.lines, 2, input.print, ([label = '']) => polarities.has(label))
  const allowsNeutral = rows.some(({ columns }) => columns[0] === 'neutral')
  const answers = rows.map(({ line, columns: [expected = '', text = ''] }) => {
    const found = detectEmotion(text)
    return { line, expected, predicted: allowsNeutral ? found.polarity : twoWay(found), intensity: found.intensity }
  })
  const scores = scoreLabels(answers)
  return {
    measures: [
      ['accuracy', scores.accuracy],
      ['macro_f1', scores.macroF1],
    ],
    scored: rows.length,
    skipped,
    out: answers.map((one) => [one.line, one.expected, one.predicted, one.intensity.toFixed(4)].join('\t')),
  }
}

/** The likelier of two when neutral is not offered: without any sign a review is more often kind. */
function twoWay({ polarity, evidence }: Emotion): string {
  if (polarity !== 'neutral') return polarity
  return evidence.some((word) => word.startsWith('不')) ? 'negative' : 'positive'
}
