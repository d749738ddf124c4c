/** What a wish for goods says beside their kind. */
export interface Wish {
  /** Nothing may cost more. */
  maxPriceMinor?: number
  /** For so many: 两个人用的. */
  people?: number
  /** 便宜点的, 轻一点的: the cheapest or lightest come first. */
  first?: 'cheapest' | 'lightest'
}

const limit =
  /(?<!\d)(\d{2,5})(?:块|元)?(?:钱)?(以[内下]|之内|左右|上下)|(?:预算|不超过|最多)\D{0,3}?(\d{2,5})(?!\d)(?:块|元)?(左右|上下)?/
const roughly = /左右|上下/
/** 500 左右 lets somewhat more pass than 500 以内. */
const roughShare = 1.2
const minorOfOne = 100

const cheap = /便宜|实惠|划算|不要太贵|别太贵|价格低/
const light = /轻[一]?[点些便巧]|更轻|最轻|不要太重|别太重/
const forPeople = /([一二两俩三四五六1-6])\s?个?人(?!份)|([单双])人/
const counts: Record<string, number> = { 一: 1, 单: 1, 二: 2, 两: 2, 俩: 2, 双: 2, 三: 3, 四: 4, 五: 5, 六: 6 }

/** Reads a wish, with all that was said of it so far; what was said last counts. */
export function readWish(text: string): Wish {
  const maxPriceMinor = readLimit(text.replaceAll(',', ''))
  const people = readPeople(text)
  const first = readFirst(text)
  return {
    ...(maxPriceMinor === undefined ? {} : { maxPriceMinor }),
    ...(people === undefined ? {} : { people }),
    ...(first === undefined ? {} : { first }),
  }
}

/** For how many something is by its name or 适用: 双人帐, 3–4 人. */
export function readPeople(text: string): number | undefined {
  const [, counted, word] = forPeople.exec(text) ?? []
  const said = counted ?? word
  return said === undefined ? undefined : (counts[said] ?? Number(said))
}

function readLimit(text: string): number | undefined {
  const found = [...text.matchAll(new RegExp(limit, 'g'))].at(-1)
  if (found === undefined) return undefined
  const [whole, before, , after] = found
  return Math.round(Number(before ?? after) * minorOfOne * (roughly.test(whole) ? roughShare : 1))
}

function readFirst(text: string): Wish['first'] {
  const cheapAt = lastPlace(text, cheap)
  const lightAt = lastPlace(text, light)
  if (cheapAt < 0 && lightAt < 0) return undefined
  return cheapAt > lightAt ? 'cheapest' : 'lightest'
}

function lastPlace(text: string, words: RegExp): number {
  return [...text.matchAll(new RegExp(words, 'g'))].at(-1)?.index ?? -1
}
