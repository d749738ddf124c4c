import { createWordMatcher } from '../language/match-words.ts'
import type { EmotionFlag } from './detect-emotion.ts'
import { happened, harmless, needsBeside, onlyAsked, onlyWondering } from './flag-words.data.ts'
import { boosters, type EmotionWord, emotionWords, grievances, mockery, moodless, reversers } from './words.data.ts'

/** A mood word in its place, after reversal and boosting; below zero is negative. */
export type Mood = { start: number; end: number; word: string; weight: number; flag?: EmotionFlag }

const around = 8
const latin = /\p{Script=Latin}/u
/** A title is a thing asked for, not a feeling. */
const titles = /《[^《》]{0,40}》/g
const matchMoods = createWordMatcher<EmotionWord>(emotionWords)
/** 问 "…吗" about a mood word is asking, not feeling: 会掉色吗, 好吃吗. */
const asking =
  /berapa|apakah|kapan|bagaimana|gimana|magkano|kailan|bao (?:nhiêu|lâu)|ไหม|กี่|^(?:is|does|do|can|will|how)\b|会不会|能不能|是不是|有没有|(?:吗|么|嘛|不|没|呢|\?)[\s?!。.]{0,8}$/

/** The mood words of a normalised text, as they were meant: 不满意 turned round, mocking praise against the shop. */
export function findMoods(text: string): Mood[] {
  const isQuestion = asking.test(text)
  const bare = text.replace(titles, (title) => ' '.repeat(title.length))
  const moods = matchMoods(bare).flatMap(({ start, end, word, value }): Mood[] => {
    if (isLatinPart(text, start, end) || isHarmless(bare, { start, end, word, flag: value.flag })) return []
    const lead = text.slice(Math.max(0, start - 6), start)
    const isReversed = reversers.test(lead)
    const isSoft = value.flag === undefined && isQuestion
    const reversed = isReversed ? -value.weight * 0.7 : value.weight
    const boosted = boosters.test(lead) ? reversed * 1.25 : reversed
    const weight = isSoft ? boosted * 0.35 : boosted
    if (isReversed && value.flag !== undefined) return []
    const flag = value.flag === undefined ? {} : { flag: value.flag }
    return [{ start, end, word: isReversed ? `不${word}` : word, weight, ...flag }]
  })
  return asMeant(moods, text)
}

/** Mocking praise counts against the shop, as strongly as it was said. */
function asMeant(moods: Mood[], text: string): Mood[] {
  if (!mockery.test(text) || !grievances.test(text)) return moods
  return moods.map((mood) => (mood.weight > 0 ? { ...mood, weight: -mood.weight } : mood))
}

/** 快递, 垃圾袋, 跳楼价, 会漏电吗: a word in surroundings that take its harm away. */
function isHarmless(
  text: string,
  at: { start: number; end: number; word: string; flag: EmotionFlag | undefined },
): boolean {
  const { start, end, word, flag } = at
  const known = flag === undefined ? moodless[word] : harmless[word]
  if (known?.test(text.slice(Math.max(0, start - around), end + around)) === true) return true
  if (flag === undefined) return false
  if (needsBeside[word]?.test(text.slice(0, start) + text.slice(end)) === false) return true
  if (flag !== 'safety' || happened.test(text)) return false
  return onlyAsked.test(text.slice(Math.max(0, start - around), start)) || onlyWondering.test(text)
}

/** sb in a longer Latin word is no abuse. */
function isLatinPart(text: string, start: number, end: number): boolean {
  const isLatin = latin.test(text.charAt(start))
  return isLatin && (latin.test(text.charAt(start - 1)) || latin.test(text.charAt(end)))
}
