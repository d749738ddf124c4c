import { readCorpus } from '../eval/read-corpus.ts'
import { detectIntent, type IntentContext } from '../intents/detect-requests.ts'
import type { Example } from '../intents/example.ts'
import { fitShopLayer } from '../intents/fit-shop-layer.ts'
import { createRandom, shuffled } from '../intents/random.ts'
import { unpackShopLayer } from '../intents/shop-layer.ts'
import { type Figure, type Load, toPercentiles } from './figure.ts'
import { timeCalls } from './time-calls.ts'

/** One example in so many is a correction: the shop means something else than the shipped model reads. */
const oneWrongIn = 4
const ownIntents = ['own_bench_a', 'own_bench_b']

/** How long fitting what a shop taught takes, how much it weighs, and what reading a message with it costs. */
export function measureShopLayer({ repeats }: Load): Figure[] {
  const section = 'a shop layer (one example in four corrects the shipped model)'
  const fitted = [12, 500, 2000].map((count) => measureFit(section, count))
  const layer = unpackShopLayer(fitShopLayer(toTaught(500), ownIntents))
  const texts = toTaught(1000).map(({ text }) => text)
  const timeReading = (context: IntentContext): number[] =>
    timeCalls(texts, Math.max(3, repeats), (text) => detectIntent(text, context)).typical.map((ms) => ms * 1000)
  return [
    ...fitted.flat(),
    ...toPercentiles({ section, name: 'intent, nothing taught', unit: 'µs' }, timeReading({}), { p50: 50 }),
    ...toPercentiles({ section, name: 'intent, 500 examples', unit: 'µs' }, timeReading({ layer }), {
      p50: 50,
      p99: 1000,
    }),
  ]
}

const limitMs: Record<number, number> = { 500: 1000, 2000: 3000 }

function measureFit(section: string, count: number): Figure[] {
  const examples = toTaught(count)
  const started = performance.now()
  const { bytes } = fitShopLayer(examples, ownIntents)
  const value = performance.now() - started
  const limit = limitMs[count]
  return [
    { section, name: `fit of ${count} examples`, value, unit: 'ms', ...(limit === undefined ? {} : { limit }) },
    { section, name: `weights of ${count} examples`, value: bytes.length, unit: 'B', limit: 65_536 },
  ]
}

/** Utterances of the corpus; every fourth is taught as another intent, some as the shop's own. */
function toTaught(count: number): Example[] {
  const random = createRandom(3)
  const corpus = shuffled(readCorpus(), random).slice(0, count)
  const labels = [...new Set(corpus.map(({ label }) => label)), ...ownIntents]
  return corpus.map(({ label, text }, at) => {
    const other = labels[Math.floor(random() * labels.length)] ?? label
    return { text, label: at % oneWrongIn === 0 ? other : label }
  })
}
