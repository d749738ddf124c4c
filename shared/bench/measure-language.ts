import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { readCorpus } from '../eval/read-corpus.ts'
import { detectIntent } from '../intents/detect-requests.ts'
import { golden } from '../intents/golden.ts'
import { createRandom, shuffled } from '../intents/random.ts'
import { emptyDialogState } from '../replies/empty-state.ts'
import { understand } from '../replies/understand.ts'
import { type Figure, type Load, toPercentiles } from './figure.ts'
import { timeCalls } from './time-calls.ts'

const intents = new URL('../intents/', import.meta.url)
const modelLimit = 600_000
const fewest = 1000

/** Microseconds of the intent alone, and of language, entities, requests and emotion together. */
export function measureLanguage({ repeats }: Load): Figure[] {
  const utterances = shuffled([...readGolden(), ...readCorpus().map(({ text }) => text)], createRandom(1))
  const texts = utterances.slice(0, Math.max(fewest, repeats * fewest))
  const { products } = createDemoShop(new Date())
  const state = emptyDialogState()
  const rounds = 5
  const intent = timeCalls(texts, rounds, (text) => detectIntent(text))
  const all = timeCalls(texts, rounds, (text) => understand(text, { state, page: {}, products }))
  const section = `reading one message (${texts.length} utterances of corpus and golden set, each ${rounds} times)`
  const head = { section, unit: 'µs' as const }
  return [
    ...toPercentiles({ ...head, name: 'intent' }, toMicro(intent.typical), { p50: 50, p99: null }),
    ...toPercentiles({ ...head, name: 'intent, every call' }, toMicro(intent.every), { p99: null }),
    ...toPercentiles({ ...head, name: 'language, entities, requests, emotion' }, toMicro(all.typical), {
      p50: null,
      p99: 1000,
    }),
    ...toPercentiles({ ...head, name: 'all four, every call' }, toMicro(all.every), { p99: 1000 }),
    { section, name: 'model (brotli 11)', value: sizeOfModel(), unit: 'B', limit: modelLimit },
  ]
}

function toMicro(times: number[]): number[] {
  return times.map((ms) => ms * 1000)
}

function readGolden(): string[] {
  return Object.values(golden).flatMap((line) => line.split('|'))
}

function sizeOfModel(): number {
  return brotliCompressSync(readFileSync(new URL('model.data.ts', intents))).byteLength
}
