import { brotliCompressSync } from 'node:zlib'
import { type HeldOut, topLabel } from '../../intents/cross-validate.ts'
import { askBelow } from '../../intents/detect-requests.ts'
import { scoreLabels, worstConfusions } from '../label-scores.ts'
import type { CorpusExample } from '../read-corpus.ts'
import { calibrationOf } from './calibration.ts'
import { realShoppers } from './real-shoppers.data.ts'
import { askingCurve, rejectionCurve } from './rejection.ts'

/** What the report is made from. */
export type Findings = {
  examples: readonly CorpusExample[]
  folds: number
  held: readonly HeldOut[]
  sharpness: number
  module: string
  ablation: readonly { name: string; accuracy: number; macroF1: number }[]
  baselines: readonly { name: string; accuracy: number; macroF1: number }[]
}

/** The training report as Markdown. */
export function writeReport(findings: Findings): string {
  return [
    '# Training report of the intent model',
    '',
    'Printed by `npm run train`. Unless said otherwise a figure is on held-out folds of our own corpus: runs of forty utterances written one after the other are held out together, because lines held out one by one have near relatives among the others and flatter. The lines were still written by few hands. `golden.test.ts` holds text that was written apart from them, and `npm run eval -- intents FILE` measures any labelled file.',
    '',
    ...overview(findings),
    ...realShoppers,
    ...versions('Baselines, on the first fold', findings.baselines),
    ...versions(
      'Ablation: one thing changed at a time, three rounds of learning, on the first fold',
      findings.ablation,
    ),
    ...calibration(findings),
    ...rejection(findings),
    ...perIntent(findings),
    ...confusions(findings),
  ].join('\n')
}

function overview({ examples, folds, held, sharpness, module }: Findings): string[] {
  const scores = scoreLabels(toPairs(held))
  const languageOf = new Map(examples.map(({ text, language }) => [text, language]))
  const chinese = scoreLabels(toPairs(held.filter(({ text }) => languageOf.get(text) === 'zh')))
  return [
    `- utterances: ${examples.length}, intents: ${scores.labels.length}, folds: ${folds}`,
    `- held-out accuracy: ${scores.accuracy.toFixed(4)}, macro F1: ${scores.macroF1.toFixed(4)}`,
    `- Chinese alone: ${chinese.accuracy.toFixed(4)}, macro F1: ${chinese.macroF1.toFixed(4)} (of other languages a run is often all there is of an intent)`,
    `- sharpness: ${sharpness}`,
    `- module: ${module.length} bytes, ${brotliCompressSync(module).length} with brotli`,
    '',
  ]
}

function versions(title: string, rows: Findings['ablation']): string[] {
  return [
    `## ${title}`,
    '',
    '| version | accuracy | macro F1 |',
    '|---|---|---|',
    ...rows.map(({ name, accuracy, macroF1 }) => `| ${name} | ${accuracy.toFixed(4)} | ${macroF1.toFixed(4)} |`),
    '',
  ]
}

function calibration({ held, sharpness }: Findings): string[] {
  const { bins, error } = calibrationOf(held, sharpness)
  const rows = bins.map(
    ({ n, said, right }, at) =>
      `| ${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)} | ${n} | ${said.toFixed(3)} | ${right.toFixed(3)} |`,
  )
  return [
    '## Calibration',
    '',
    `Expected calibration error: ${error.toFixed(4)} (ten bins of the best probability, all folds). The sharpness is 0.92 of the one of lowest log loss over these folds, because shoppers write stranger still: the share was chosen on lines of real shoppers, see above. So on these folds the model says less than it is right.`,
    '',
    '| probability | utterances | said | right |',
    '|---|---|---|---|',
    ...rows,
    '',
  ]
}

function rejection({ held, sharpness }: Findings): string[] {
  const refusing = rejectionCurve(held, { sharpness, kept: [0.99, 0.98, 0.97, 0.95, 0.9, 0.8] })
  const asking = askingCurve(held, { sharpness, thresholds: [0.2, 0.3, askBelow, 0.5, 0.6, 0.7, 0.8, 0.9] })
  return [
    '## Rejection',
    '',
    'In-scope score: 1 − P(out_of_scope), see `in-scope.ts`.',
    '',
    '| in-scope kept | threshold | out of scope refused |',
    '|---|---|---|',
    ...refusing.map((at) => `| ${at.kept} | ${at.threshold.toFixed(4)} | ${at.refused.toFixed(3)} |`),
    '',
    `Below a best probability of ${askBelow} the assistant asks instead of acting:`,
    '',
    '| asks below | answered | right of those |',
    '|---|---|---|',
    ...asking.map((at) => `| ${at.threshold} | ${at.answered.toFixed(3)} | ${at.right.toFixed(3)} |`),
    '',
  ]
}

function perIntent({ examples, held }: Findings): string[] {
  const languages = [...new Set(examples.map(({ language }) => language))].sort()
  const count = (label: string, language: string): number =>
    examples.filter((example) => example.label === label && example.language === language).length
  const rows = scoreLabels(toPairs(held)).labels.map(({ label, precision, recall }) => {
    const counts = languages.map((language) => count(label, language))
    return `| ${[label, ...counts, precision.toFixed(3), recall.toFixed(3)].join(' | ')} |`
  })
  return [
    '## Intents: utterances by language, held-out precision and recall',
    '',
    `| ${['intent', ...languages, 'precision', 'recall'].join(' | ')} |`,
    `|${'---|'.repeat(languages.length + 3)}`,
    ...rows,
    '',
  ]
}

function confusions({ held }: Findings): string[] {
  const worst = worstConfusions(toPairs(held), 25)
  return ['## Worst confusions (expected → predicted)', '', ...worst.map(([mistake, n]) => `- ${mistake}: ${n}`), '']
}

function toPairs(held: readonly HeldOut[]): { expected: string; predicted: string }[] {
  return held.map((one) => ({ expected: one.expected, predicted: topLabel(one) }))
}
