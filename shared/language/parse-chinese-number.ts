const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10000 }

/** Characters a written number is made of, for use inside a character class. */
export const numeralClass = '零〇一二两三四五六七八九十百千万'

/** Reads 12, 12.5, 一百三十六, 一百三 (130), 两千五 (2500), 二三 is refused; undefined when it is no number. */
export function parseChineseNumber(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  let total = 0
  let digit: number | undefined
  let lastUnit = 1
  for (const char of text) {
    const unit = units[char]
    const value = digits[char]
    if (unit === 10000) {
      total = (total + (digit ?? 0)) * unit
      digit = undefined
      lastUnit = unit
    } else if (unit !== undefined) {
      total += (digit ?? 1) * unit
      digit = undefined
      lastUnit = unit
    } else if (value === 0) lastUnit = 1
    else if (value === undefined || digit !== undefined) return undefined
    else digit = value
  }
  if (text === '') return undefined
  const tail = digit === undefined ? 0 : lastUnit >= 100 ? (digit * lastUnit) / 10 : digit
  return total + tail
}
