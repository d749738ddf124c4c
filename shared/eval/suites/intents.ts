import type { Example } from '../../intents/example.ts'
import { extractFeatures } from '../../intents/features.ts'
import { inScopeScore } from '../../intents/in-scope.ts'
import { unpackModel } from '../../intents/model.ts'
import { rankIntents } from '../../intents/rank-intents.ts'
import { scoreLabels as probabilitiesOf } from '../../intents/score-labels.ts'
import { trainModel } from '../../intents/train-model.ts'
import { isIntentId } from '../../protocol/intent-ids.ts'
import { percentile, scoreLabels, worstConfusions } from '../label-scores.ts'
import { type EvalRow, readRows } from '../read-rows.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

/** The best label of a text, how likely it is, and how likely the text is a shop's business. */
type Reading = { predicted: string; probability: number; inScope: number }
type Reader = (text: string) => Reading
type Answer = Reading & { row: EvalRow; expected: string }

const refused = 'out_of_scope'
const keptShare = 0.95

/** `label<TAB>text`: how often the top intent is the label, along the product's own path. */
export const intents: EvalSuite = { name: 'intents', run: runIntents }

function runIntents(input: EvalInput): EvalOutcome {
  const trainPath = input.options.get('train')
  const isValid = (columns: string[]): boolean => trainPath !== undefined || isIntentId(columns[0] ?? '')
  const { rows, skipped } = readRows(input.lines, 2, input.print, isValid)
  const read = trainPath === undefined ? readAsProduct : trainReader(input, trainPath)
  const answers = rows.map((row): Answer => {
    const [expected = '', text = ''] = row.columns
    return { row, expected, ...read(text) }
  })
  const scores = scoreLabels(answers)
  printScores(input, answers, scores)
  const times = measure(read, rows, input.clock)
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

function printScores({ print }: EvalInput, answers: Answer[], { labels }: ReturnType<typeof scoreLabels>): void {
  for (const { label, precision, recall, n } of labels) {
    print(`${label}\tprecision ${precision.toFixed(3)}\trecall ${recall.toFixed(3)}\tn ${n}`)
  }
  for (const [mistake, n] of worstConfusions(answers, 15)) print(`${mistake}\t${n}`)
}

function readAsProduct(text: string): Reading {
  const ranked = rankIntents(text, {})
  return {
    predicted: ranked[0]?.intent ?? '',
    probability: ranked[0]?.probability ?? 0,
    inScope: inScopeScore(ranked),
  }
}

/** The same trainer and features over other labels, as `--train` asks. */
function trainReader(input: EvalInput, path: string): Reader {
  const { rows } = readRows(input.readText(path).split('\n'), 2, input.print)
  const model = unpackModel(
    trainModel(rows.map(({ columns }): Example => ({ label: columns[0] ?? '', text: columns[1] ?? '' }))),
  )
  const outside = model.labels.indexOf(refused)
  return (text) => {
    const probabilities = probabilitiesOf(model, extractFeatures(text))
    const probability = Math.max(...probabilities)
    const inScope = outside < 0 ? 1 : 1 - (probabilities[outside] ?? 0)
    return { predicted: model.labels[probabilities.indexOf(probability)] ?? '', probability, inScope }
  }
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

/** Microseconds of single readings, after a warm-up. */
function measure(read: Reader, rows: EvalRow[], clock: () => number): number[] {
  const texts = rows.map(({ columns }) => columns[1] ?? '')
  const times: number[] = []
  for (let turn = 0; texts.length > 0 && turn < warmUp + measured; turn += 1) {
    const from = clock()
    read(texts[turn % texts.length] ?? '')
    if (turn >= warmUp) times.push((clock() - from) * 1000)
  }
  return times
}
