import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { crossValidate, fitSharpness, topLabel } from '../intents/cross-validate.ts'
import type { Example } from '../intents/example.ts'
import { trainModel } from '../intents/train-model.ts'
import { scoreLabels, worstConfusions } from './label-scores.ts'
import { readCorpus } from './read-corpus.ts'
import { writeModel } from './train/write-model.ts'

/** Entry of `npm run train`: corpus → shared/intents/model.data.ts and training-report.md. */
const intentsFolder = new URL('../intents/', import.meta.url)
const folds = 5

function report(examples: Example[], held: ReturnType<typeof crossValidate>, module: string): string {
  const pairs = held.map((one) => ({ expected: one.expected, predicted: topLabel(one) }))
  const scores = scoreLabels(pairs)
  const rows = scores.labels.map(
    ({ label, precision, recall, n }) => `| ${label} | ${n} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`,
  )
  const confusions = worstConfusions(pairs, 20).map(([mistake, n]) => `- ${mistake}: ${n}`)
  const brotli = brotliCompressSync(module).length
  return [
    '# Training report of the intent model',
    '',
    'Printed by `npm run train`; every figure below is on held-out folds of our own corpus, so it flatters: see `golden.test.ts` for text that was written apart from it.',
    '',
    `- utterances: ${examples.length}, intents: ${scores.labels.length}, folds: ${folds}`,
    `- held-out accuracy: ${scores.accuracy.toFixed(4)}, macro F1: ${scores.macroF1.toFixed(4)}`,
    `- module: ${module.length} bytes, ${brotli} with brotli`,
    '',
    '| intent | utterances | precision | recall |',
    '|---|---|---|---|',
    ...rows,
    '',
    'Worst confusions (expected → predicted):',
    '',
    ...confusions,
    '',
  ].join('\n')
}

const examples = readCorpus()
const held = crossValidate(examples, folds)
const sharpness = fitSharpness(held)
const module = writeModel(trainModel(examples, { sharpness }))
const text = report(examples, held, module)
writeFileSync(new URL('training-report.md', intentsFolder), text)
process.stdout.write(`${text}\nsharpness ${sharpness}\n`)
