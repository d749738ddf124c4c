import { normaliseText } from '../language/normalise-text.ts'
import { clipText } from './clip-text.ts'
import type { Mood } from './find-moods.ts'
import { measureStrain, type Strain } from './measure-strain.ts'
import type { MoodShares } from './model.ts'
import { readMood } from './read-mood.ts'

/** How a shopper feels in one message. */
export type EmotionPolarity = 'negative' | 'neutral' | 'positive'

/** What always goes to a person, whatever the shop has set. */
export type EmotionFlag = 'anger' | 'legal' | 'safety' | 'selfharm'

/** Polarity, strength from 0 to 1, the words it rests on, and hand-off flags. */
export type Emotion = {
  polarity: EmotionPolarity
  intensity: number
  evidence: string[]
  flags: EmotionFlag[]
}

/** What surrounds the message: waiting, unanswered rounds, the shopper's recent messages. */
export type EmotionContext = {
  waitedSeconds?: number
  unresolvedRounds?: number
  recent?: string[]
}

/** What the words say (0..1 each side) and what the model makes of the whole. */
type Signs = { leaning: number; positive: number; shares: MoodShares; isPressed: boolean }

const felt = 0.25
const plain = 0.5
const strong = 0.6
const anger = 0.8
/** Wording without a strong mood word is never anger by itself: two such messages do not call a person. */
const mostByModel = 0.59

/** Reads the mood of a message from words, wording, repetition, punctuation and waiting; `evidence` names each reason. */
export function detectEmotion(text: string, context: EmotionContext = {}): Emotion {
  const clipped = clipText(text)
  const folded = normaliseText(clipped)
  const { shares, moods, explain } = readMood(folded)
  const strain = measureStrain(folded, clipped, context)
  const signs = weigh(moods, shares, strain)
  const flags = flagsOf(moods, signs.leaning)
  const polarity = flags.length > 0 ? 'negative' : decide(signs)
  if (polarity === 'neutral') {
    return { polarity, intensity: round(Math.max(signs.leaning, signs.positive)), evidence: [], flags }
  }
  const side = polarity === 'negative' ? -1 : 1
  const words = moods.filter(({ weight }) => weight * side > 0).map(({ word }) => word)
  const wording = words.length > 0 ? words : explain()
  const reasons = side < 0 ? [...wording, ...strain.evidence] : wording
  return { polarity, intensity: round(strengthOf(polarity, signs, strain)), evidence: [...new Set(reasons)], flags }
}

function weigh(moods: readonly Mood[], shares: MoodShares, strain: Strain): Signs {
  const negative = combine(moods.filter(({ weight }) => weight < 0))
  const positive = combine(moods.filter(({ weight }) => weight > 0))
  const leaning = negative > 0 ? Math.min(1, negative + strain.amount) : strain.isLong ? strain.amount : 0
  return { leaning, positive, shares, isPressed: strain.isLong && leaning >= felt && positive < plain }
}

/** The model has read the mood words too; it is overruled where it is unsure and they are plain. Scripts it cannot read are left to the words. */
function decide({ leaning, positive, shares, isPressed }: Signs): EmotionPolarity {
  if (isPressed) return 'negative'
  if (shares.neutral > Math.max(shares.negative, shares.positive)) {
    const least = shares.neutral === 1 ? felt : plain
    if (leaning >= least && leaning >= positive) return 'negative'
    return positive >= least ? 'positive' : 'neutral'
  }
  if (shares.negative >= shares.positive) {
    return positive >= strong && leaning < felt && shares.negative < 0.7 ? 'positive' : 'negative'
  }
  return leaning >= plain && leaning > positive && shares.positive < 0.8 ? 'negative' : 'positive'
}

function strengthOf(polarity: 'negative' | 'positive', { leaning, positive, shares }: Signs, strain: Strain): number {
  const byModel = felt + Math.max(0, shares[polarity] - 0.4) * 0.5
  if (polarity === 'positive') return Math.max(positive, byModel)
  return Math.max(leaning, Math.min(mostByModel, byModel + strain.amount))
}

/** The strongest word, and a part of each further one. */
function combine(moods: readonly Mood[]): number {
  const weights = moods.map(({ weight }) => Math.abs(weight)).sort((a, b) => b - a)
  const rest = weights.slice(1).reduce((sum, weight) => sum + weight * 0.3, 0)
  return Math.min(1, (weights[0] ?? 0) + rest)
}

function flagsOf(moods: readonly Mood[], leaning: number): EmotionFlag[] {
  const raised = moods.flatMap(({ flag, weight }) =>
    flag === undefined || (flag === 'anger' && weight > -anger) ? [] : [flag],
  )
  if (leaning >= anger && moods.some(({ flag }) => flag === 'anger')) raised.push('anger')
  return [...new Set(raised)]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
