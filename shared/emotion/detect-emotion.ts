import { createWordMatcher } from '../language/match-words.ts'
import { normaliseText } from '../language/normalise-text.ts'
import { boosters, type EmotionWord, emotionWords, grievances, mockery, reversers } from './words.data.ts'

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

/** A mood word in its place, after reversal and boosting. */
type Mood = { word: string; weight: number; flag?: EmotionFlag }

const matchMoods = createWordMatcher<EmotionWord>(emotionWords)
const neutralBelow = 0.25
/** 问 "…吗" about a mood word is asking, not feeling: 会掉色吗, 好吃吗. */
const asking = /会不会|能不能|是不是|有没有|(?:吗|么|嘛|不|没|呢|\?)[\s?!。.]*$/
const shouting = /[!?]{2}|[!?].*[!?]/
const longWaitSeconds = 120

/** Reads the mood of a message from words, repetition, punctuation and waiting; `evidence` names each reason. */
export function detectEmotion(text: string, context: EmotionContext = {}): Emotion {
  const folded = normaliseText(text)
  const moods = asMeant(findMoods(folded), folded)
  const negative = combine(moods.filter(({ weight }) => weight < 0))
  const positive = combine(moods.filter(({ weight }) => weight > 0))
  const strain = strainOf(folded, text, context)
  const leaning = negative > 0 ? Math.min(1, negative + strain.amount) : strain.isLong ? strain.amount : 0
  const flags = flagsOf(moods, leaning)
  const words = moods.map(({ word }) => word)
  // Praise beside a complaint is courtesy; the complaint counts unless the praise is clearly stronger.
  if (flags.length > 0 || (leaning >= neutralBelow && leaning >= positive * 0.8)) {
    return { polarity: 'negative', intensity: round(leaning), evidence: [...words, ...strain.evidence], flags }
  }
  if (positive >= neutralBelow) return { polarity: 'positive', intensity: round(positive), evidence: words, flags }
  return { polarity: 'neutral', intensity: round(Math.max(leaning, positive)), evidence: words, flags }
}

function findMoods(text: string): Mood[] {
  const isQuestion = asking.test(text)
  return matchMoods(text).flatMap(({ start, end, word, value }): Mood[] => {
    if (isLatinPart(text, start, end)) return []
    const lead = text.slice(Math.max(0, start - 6), start)
    const isReversed = reversers.test(lead)
    const isSoft = value.flag === undefined && isQuestion
    const reversed = isReversed ? -value.weight * 0.7 : value.weight
    const boosted = boosters.test(lead) ? reversed * 1.25 : reversed
    const weight = isSoft ? boosted * 0.35 : boosted
    if (isReversed && value.flag !== undefined) return []
    return [
      { word: isReversed ? `不${word}` : word, weight, ...(value.flag === undefined ? {} : { flag: value.flag }) },
    ]
  })
}

/** Mocking praise counts against the shop, as strongly as it was said. */
function asMeant(moods: Mood[], text: string): Mood[] {
  if (!mockery.test(text) || !grievances.test(text)) return moods
  return moods.map((mood) => (mood.weight > 0 ? { ...mood, weight: -mood.weight } : mood))
}

/** sb in a longer Latin word is no abuse. */
function isLatinPart(text: string, start: number, end: number): boolean {
  const isLatin = /[a-z]/.test(text.charAt(start))
  return isLatin && (/[a-z]/.test(text.charAt(start - 1)) || /[a-z]/.test(text.charAt(end)))
}

/** The strongest word, and a part of each further one. */
function combine(moods: Mood[]): number {
  const weights = moods.map(({ weight }) => Math.abs(weight)).sort((a, b) => b - a)
  const rest = weights.slice(1).reduce((sum, weight) => sum + weight * 0.3, 0)
  return Math.min(1, (weights[0] ?? 0) + rest)
}

/** What adds to anger without words: shouting, saying it again, waiting, unanswered rounds. */
function strainOf(
  folded: string,
  raw: string,
  context: EmotionContext,
): { amount: number; isLong: boolean; evidence: string[] } {
  const evidence: string[] = []
  let amount = 0
  const add = (reason: string, value: number): void => {
    evidence.push(reason)
    amount += value
  }
  if (shouting.test(raw.normalize('NFKC'))) add('标点', 0.12)
  if ((context.recent ?? []).some((earlier) => normaliseText(earlier) === folded && folded.length > 2))
    add('重复', 0.15)
  if ((context.waitedSeconds ?? 0) >= longWaitSeconds) add('等待', 0.1)
  const rounds = context.unresolvedRounds ?? 0
  if (rounds >= 2) add('未解决', 0.1 * Math.min(3, rounds))
  return { amount, isLong: rounds >= 2 || evidence.includes('重复'), evidence }
}

function flagsOf(moods: Mood[], leaning: number): EmotionFlag[] {
  const raised = moods.flatMap(({ flag, weight }) =>
    flag === undefined || (flag === 'anger' && weight > -0.8) ? [] : [flag],
  )
  if (leaning >= 0.8 && moods.some(({ flag }) => flag === 'anger')) raised.push('anger')
  return [...new Set(raised)]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
