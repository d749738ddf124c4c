import { detectEmotion } from '../emotion/detect-emotion.ts'
import {
  askBelow,
  detectIntent,
  detectRequests,
  type IntentContext,
  type RankedIntent,
} from '../intents/detect-requests.ts'
import { fitShopLayer } from '../intents/fit-shop-layer.ts'
import { type ShopLayer, unpackShopLayer } from '../intents/shop-layer.ts'
import { assert } from '../lib/assert.ts'
import type { PackedShopLayer } from '../protocol/shop-understanding.ts'
import type { FittedUnderstanding, IntentShare, MessageReading } from './api.ts'

/** From here on a reading is worth no second look; the assistant itself acts from `askBelow` on. */
export const sureFrom = 0.5
/** Weaker moods than this are noise in a list. */
const strongMood = 0.6
/** So that the thread can answer somebody else between two calls. */
const textsLimit = 500

/** Reads messages outside of any conversation, and fits what a shop teaches; both at once, on this device. */
export function createMessageReader(now: () => number) {
  let unpacked: { packed: string; layer: ShopLayer } | null = null
  const getLayer = (packed: PackedShopLayer): ShopLayer => {
    const key = `${packed.bytes} ${packed.sentences} ${packed.labels.length} ${packed.maxWeight}`
    if (unpacked?.packed !== key) unpacked = { packed: key, layer: unpackShopLayer(packed) }
    return unpacked.layer
  }
  return {
    read(texts: string[], packed: PackedShopLayer | null): MessageReading[] {
      assert(texts.length <= textsLimit, 'too many messages in one call')
      const context: IntentContext = packed === null ? {} : { layer: getLayer(packed) }
      return texts.map((text) => readMessage(text, context))
    },
    fit(examples: { text: string; intent: string }[], ownIntents: string[]): FittedUnderstanding {
      const startedAt = now()
      const layer = fitShopLayer(
        examples.map(({ text, intent }) => ({ text, label: intent })),
        ownIntents,
      )
      return { layer, elapsedMs: now() - startedAt }
    },
  }
}

function readMessage(text: string, context: IntentContext): MessageReading {
  const found = detectRequests(text, context)
  const requests = found.map(toShare)
  const [only, ...others] = found
  // One request of the whole message brings the ranking along; of a part or of several, the whole is read once more.
  const isWhole = only !== undefined && others.length === 0 && only.text === text.trim()
  const { ranked } = isWhole ? only : detectIntent(text, context)
  const likeliest = ranked.slice(0, 3).map(toShare)
  return { requests, likeliest, certainty: certaintyOf(requests), mood: moodOf(text) }
}

/** An own intent that wins stands under its own id. */
function toShare({ intent, own, probability }: Pick<RankedIntent, 'intent' | 'own' | 'probability'>): IntentShare {
  return { intent: own ?? intent, probability }
}

function certaintyOf(requests: IntentShare[]): MessageReading['certainty'] {
  const [first] = requests
  if (first?.intent === 'out_of_scope' && first.probability >= askBelow) return 'outside'
  return requests.every(({ probability }) => probability >= sureFrom) ? 'sure' : 'unsure'
}

function moodOf(text: string): MessageReading['mood'] {
  const { polarity, intensity, evidence } = detectEmotion(text)
  return polarity === 'neutral' || intensity < strongMood ? null : { polarity, intensity, evidence }
}
