import type { Example } from '../../intents/example.ts'
import { extractFeatures } from '../../intents/features.ts'
import { packedModel } from '../../intents/model.data.ts'
import { type IntentModel, unpackModel } from '../../intents/model.ts'
import { scoreLabels as probabilitiesOf } from '../../intents/score-labels.ts'
import { trainModel } from '../../intents/train-model.ts'
import { isIntentId } from '../../protocol/intent-ids.ts'
import { percentile, scoreLabels, worstConfusions } from '../label-scores.ts'
import { type EvalRow, readRows } from '../read-rows.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

/** One text with the model's answer; `inScope` is the best probability among intents a shop serves. */
type Answer = { row: EvalRow; expected: string; predicted: string; probability: number; inScope: number }

const refused = 'out_of_scope'
const keptShare = 0.95

/** `label<TAB>text`: how often the top intent is the label. */
export const intents: EvalSuite = { name: 'intents', run: runIntents }

function runIntents(input: EvalInput): EvalOutcome {
  const trainPath = input.options.get('train')
  const isValid = (columns: string[]): boolean => trainPath !== undefined || isIntentId(columns[0] ?? '')
  const { rows, skipped } = readRows(input.lines, 2, input.print, isValid)
  const model = trainPath === undefined ? unpackModel(packedModel) : trainOn(input, trainPath)
  const answers = rows.map((row) => answer(model, row))
  const pairs = answers.map(({ expected, predicted }) => ({ expected, predicted }))
  const scores = scoreLabels(pairs)
  for (const { label, precision, recall, n } of scores.labels) {
    input.print(`${label}\tprecision ${precision.toFixed(3)}\trecall ${recall.toFixed(3)}\tn ${n}`)
  }
  for (const [mistake, n] of worstConfusions(pairs, 15)) input.print(`${mistake}\t${n}`)
  const times = measure(model, rows, input.clock)
  return {
    measures: [
      ['accuracy', scores.accuracy],
      ['macro_f1', scores.macroF1],
      ['oos_refused_at_95', refusedShare(answers)],
      ['p50_us', percentile(times, 0.5)],
      ['p99_us', percentile(times, 0.99)],
    ],
    scored: rows.length,
    skipped,
    out: answers.map(({ row, expected, predicted, probability }) =>
      [row.line, expected, predicted, probability.toFixed(4)].join('\t'),
    ),
  }
}

function trainOn(input: EvalInput, path: string): IntentModel {
  const { rows } = readRows(input.readText(path).split('\n'), 2, input.print)
  const examples = rows.map(({ columns }): Example => ({ label: columns[0] ?? '', text: columns[1] ?? '' }))
  return unpackModel(trainModel(examples))
}

function answer(model: IntentModel, row: EvalRow): Answer {
  const [expected = '', text = ''] = row.columns
  const probabilities = probabilitiesOf(model, extractFeatures(text))
  let best = 0
  let inScope = 0
  for (const [place, probability] of probabilities.entries()) {
    if (probability > (probabilities[best] ?? 0)) best = place
    if (model.labels[place] !== refused) inScope = Math.max(inScope, probability)
  }
  return { row, expected, predicted: model.labels[best] ?? '', probability: probabilities[best] ?? 0, inScope }
}

/** Share of out-of-scope rows below the threshold that keeps 95 % of the others. */
function refusedShare(answers: Answer[]): number {
  const outside = answers.filter(({ expected }) => expected === refused)
  const inside = answers.filter(({ expected }) => expected !== refused).map(({ inScope }) => inScope)
  const threshold = percentile(inside, 1 - keptShare)
  return outside.filter(({ inScope }) => inScope < threshold).length / outside.length
}

const warmUp = 2000
const measured = 4000

/** Microseconds of single detections, after a warm-up. */
function measure(model: IntentModel, rows: EvalRow[], clock: () => number): number[] {
  const texts = rows.map(({ columns }) => columns[1] ?? '')
  const times: number[] = []
  for (let turn = 0; texts.length > 0 && turn < warmUp + measured; turn += 1) {
    const from = clock()
    probabilitiesOf(model, extractFeatures(texts[turn % texts.length] ?? ''))
    if (turn >= warmUp) times.push((clock() - from) * 1000)
  }
  return times
}
