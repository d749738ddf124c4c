import { getPlaceNames } from '../language/address/place-names.ts'
import { createWordMatcher, type WordMatcher } from '../language/match-words.ts'

/** A place named in a message: as it was said, and its province. */
export type Place = { name: string; province: string }

let matcher: WordMatcher<string> | undefined

/** The city a message names, else the province. 新疆, 乌鲁木齐 and 新疆维吾尔自治区 are the same province. */
export function findPlace(text: string): Place | null {
  const { provinces, provinceOf } = getPlaceNames()
  const names = findPlaceNames(text)
  const city = names.find((name) => !provinces.has(name))
  if (city !== undefined) return { name: city, province: provinceOf.get(city) ?? city }
  const province = names[0]
  return province === undefined ? null : { name: province, province }
}

/** Every province and city that a message names: 广东深圳 names two. */
export function findPlaceNames(text: string): string[] {
  return [...new Set(matchPlaces(text).map(({ word }) => word))]
}

/** 北京路 is a street in any city, 德州扒鸡 and 金华火腿 are food. */
const namesThing = /^(?:[东西南北中]?[路街]|大道|扒鸡|火腿|烤鸭|米粉|拉面|凉皮|热干面|鸭脖|小笼|茶|石|菜|话)/

function matchPlaces(text: string): { word: string }[] {
  matcher ??= createWordMatcher(listNames())
  return matcher(text).filter(({ end }) => !namesThing.test(text.slice(end, end + 4)))
}

function listNames(): [string, string][] {
  const { provinces, provinceOf } = getPlaceNames()
  return [...provinces, ...provinceOf.keys()].map((name) => [name, name])
}
