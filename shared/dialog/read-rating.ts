import { normaliseText } from '../language/normalise-text.ts'

const numbers: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 }

/** How many stars a message gives where a service was just asked about; null: it says something else. 1 alone means satisfied. */
export function readRating(said: string): number | null {
  const text = normaliseText(said).replace(/[\s,.!?~，。！？～]+/g, '')
  if (/^扣?1$/.test(text)) return 5
  const stars = /^(?:给|打|评)?(?:你们?)?([1-5一二两三四五])(?:颗)?(?:星|分)(?:好评)?$/.exec(text)?.[1]
  if (stars !== undefined) return numbers[stars] ?? Number(stars)
  if (/^(?:非常|很|太|特别)不满意[了啊]?$|^差评$/.test(text)) return 1
  if (/^不(?:太)?满意[了啊]?$/.test(text)) return 2
  if (/^(?:一般|一般般|还行)[吧]?$/.test(text)) return 3
  return /^(?:(?:非常|很|挺|十分|特别|比较)?满意[的了啊]?|好评)$/.test(text) ? 5 : null
}
