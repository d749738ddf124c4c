import type { IntentShare, MessageReading, SellerEngine } from '../../../shared/engine/api.ts'
import type { PackedShopLayer } from '../../../shared/protocol/shop-understanding.ts'

/** What a word makes of a message here; the real reader knows more. */
const words: [string, string][] = [
  ['货', 'stock'],
  ['发票', 'invoice'],
  ['退', 'return_goods'],
  ['破', 'quality_problem'],
]

/** A reader without a model: a few words, and every sentence that was taught. The layer carries them as its labels' text. */
export const scriptedReader: Pick<SellerEngine, 'readMessages' | 'fitUnderstanding'> = {
  readMessages: async (texts, layer) => texts.map((text) => readScripted(text, layer)),
  fitUnderstanding: async (examples, ownIntents) => ({
    layer: {
      base: '00000000',
      labels: ownIntents,
      features: examples.length,
      maxWeight: 1,
      bytes: '',
      sentences: JSON.stringify(examples),
    },
    elapsedMs: 41.6,
  }),
}

function readScripted(text: string, layer: PackedShopLayer | null): MessageReading {
  const taught: { text: string; intent: string }[] = layer === null ? [] : JSON.parse(layer.sentences)
  const lesson = taught.find((example) => text.includes(example.text))
  const found = words.filter(([word]) => text.includes(word)).map(([, intent]) => intent)
  const intents = lesson ? [lesson.intent] : found.length > 0 ? found : ['chitchat_other']
  const probability = lesson || found.length > 0 ? 0.91 : 0.31
  const requests: IntentShare[] = intents.map((intent) => ({ intent, probability }))
  const rest: IntentShare[] = [
    { intent: 'restock_notify', probability: 0.21 },
    { intent: 'gift', probability: 0.08 },
    { intent: 'ack', probability: 0.03 },
  ]
  return {
    requests,
    likeliest: [...requests, ...rest.filter(({ intent }) => !intents.includes(intent))].slice(0, 3),
    certainty: text.includes('开店') ? 'outside' : probability >= 0.5 ? 'sure' : 'unsure',
    mood: text.includes('气死') ? { polarity: 'negative', intensity: 0.9, evidence: ['气死'] } : null,
  }
}
