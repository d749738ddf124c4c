import { normaliseText } from '../language/normalise-text.ts'
import { lowStars } from '../protocol/rating.ts'
import { readRatingTopics } from './read-rating-reason.ts'

const numbers: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 }

/** How many stars a message gives where a service was just asked about; null: it says something else. 1 alone means satisfied. */
export function readRating(said: string): number | null {
  const spaced = normaliseText(said).replace(/[,.!?~，。！？～]+/g, '')
  const text = spaced.replace(/\s+/g, '')
  if (/^扣?1$/.test(text)) return 5
  if (text === '扣2') return 2
  if (/^(?:0|零|负)(?:颗)?(?:星|分)$/.test(text)) return 1
  const stars = /^(?:给|打|评)?(?:你们?)?([1-5一二两三四五])(?:颗)?(?:星|分|stars?)(?:好评)?$/.exec(text)?.[1]
  if (stars !== undefined) return numbers[stars] ?? Number(stars)
  if (/^(?:非常|很|太|特别)不满意[了啊]?$|^差评$|^very(?:dissatisfied|unsatisfied)$/.test(text)) return 1
  if (/^不(?:太|怎么|大)?满意[了啊]?$|^(?:not(?:very|really)?satisfied|dissatisfied|unsatisfied)$/.test(text)) return 2
  if (/^(?:一般|一般般|还行)[吧]?$/.test(text)) return 3
  return /^(?:(?:非常|很|挺|十分|特别|比较)?满意[的了啊]?|好评|(?:very)?satisfied)$/.test(text) ? 5 : null
}

/** A rating with what was said beside it. */
export interface SaidRating {
  stars: number
  /** Why it is low, in the shopper's words; empty where none are. */
  reason: string
}

const courtesy = /^(?:谢谢|多谢|感谢|辛苦)(?:你们?|您|了|啦|客服)*$|^(?:thanks?|thankyou)$/
const question = /[?？吗呢]|怎[么样]|多少|什么|哪|为何|几[天点件时]/

/** Reads 不满意，说了半天没解决 and 5 星 谢谢 as ratings; with a question or a wish beside it, it is none. */
export function readSaidRating(said: string): SaidRating | null {
  const whole = readRating(said)
  if (whole !== null) return { stars: whole, reason: '' }
  const [, head = '', rest = ''] = /^([^,，。!！;；~\s]+)[,，。!！;；~\s]+(.+)$/su.exec(said.trim()) ?? []
  const stars = readRating(head)
  if (stars === null) return null
  if (courtesy.test(normaliseText(rest).replace(/[\s,.!~，。！～]+/g, ''))) return { stars, reason: '' }
  const isWhy = stars <= lowStars && !question.test(rest) && readRatingTopics(rest).length > 0
  return isWhy ? { stars, reason: rest.trim() } : null
}
