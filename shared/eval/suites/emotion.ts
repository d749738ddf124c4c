import { clipText } from '../../emotion/clip-text.ts'
import { detectEmotion } from '../../emotion/detect-emotion.ts'
import { extractFeatures } from '../../emotion/extract-features.ts'
import { findMoods } from '../../emotion/find-moods.ts'
import { type EmotionModel, scoreMood } from '../../emotion/model.ts'
import { readMood } from '../../emotion/read-mood.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import { fitEmotion, type MoodExample } from '../emotion/fit-emotion.ts'
import { scoreLabels } from '../label-scores.ts'
import { readRows } from '../read-rows.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

type Polarity = MoodExample['polarity']
/** The mood of a text and how sure that is. */
type Answer = { predicted: Polarity; probability: number }

const polarities: ReadonlySet<string> = new Set(['negative', 'neutral', 'positive'])

/** `negative|neutral|positive<TAB>text`; a file without neutral rows is answered without neutral. */
export const emotion: EvalSuite = { name: 'emotion', run: runEmotion }

function runEmotion(input: EvalInput): EvalOutcome {
  const { rows, skipped } = readRows(input.lines, 2, input.print, ([label = '']) => polarities.has(label))
  const allowsNeutral = rows.some(({ columns }) => columns[0] === 'neutral')
  const trainPath = input.options.get('train')
  const model = trainPath === undefined ? undefined : trainOn(input, trainPath)
  const answers = rows.map(({ line, columns: [expected = '', text = ''] }) => {
    const answer = model === undefined ? askShipped(text, allowsNeutral) : askModel(model, text, allowsNeutral)
    return { line, expected, ...answer }
  })
  const scores = scoreLabels(answers)
  return {
    measures: [
      ['accuracy', scores.accuracy],
      ['macro_f1', scores.macroF1],
    ],
    scored: rows.length,
    skipped,
    out: answers.map((one) => [one.line, one.expected, one.predicted, one.probability.toFixed(4)].join('\t')),
  }
}

function trainOn(input: EvalInput, path: string): EmotionModel {
  const { rows } = readRows(input.readText(path).split('\n'), 2, input.print, ([label = '']) => polarities.has(label))
  return fitEmotion(rows.map(({ columns: [polarity = '', text = ''] }) => ({ polarity: polarity as Polarity, text })))
}

/** With neutral on offer the whole detector answers; without, the likelier side of what ships. */
function askShipped(text: string, allowsNeutral: boolean): Answer {
  const found = detectEmotion(text)
  const { shares, moods } = readMood(normaliseText(clipText(text)))
  if (allowsNeutral) {
    const isNeutral = found.polarity === 'neutral'
    return { predicted: found.polarity, probability: isNeutral ? 1 - found.intensity : found.intensity }
  }
  if (shares.negative + shares.positive > 0) return likelier(shares)
  const sum = moods.reduce((total, { weight }) => total + weight, 0)
  return { predicted: sum < 0 ? 'negative' : 'positive', probability: Math.min(1, Math.abs(sum)) }
}

function askModel(model: EmotionModel, text: string, allowsNeutral: boolean): Answer {
  const folded = normaliseText(clipText(text))
  const shares = scoreMood(model, extractFeatures(folded, findMoods(folded)))
  const felt = likelier(shares)
  const isNeutral = allowsNeutral && shares.neutral > Math.max(shares.negative, shares.positive)
  return isNeutral ? { predicted: 'neutral', probability: shares.neutral } : felt
}

function likelier({ negative, positive }: { negative: number; positive: number }): Answer {
  const total = negative + positive
  return negative > positive
    ? { predicted: 'negative', probability: negative / total }
    : { predicted: 'positive', probability: positive / total }
}
