import { cityProvinces, provinceNames } from './places.data.ts'

/** A place named in a message: as it was said, and its province. */
export type Place = { name: string; province: string }

const cities = [...cityProvinces.keys()]

/** The city a message names, else the province. 新疆, 乌鲁木齐 and 新疆维吾尔自治区 are the same province. */
export function findPlace(text: string): Place | null {
  const names = findPlaceNames(text)
  const city = names.find((name) => cityProvinces.has(name))
  if (city !== undefined) return { name: city, province: cityProvinces.get(city) ?? city }
  const province = names[0]
  return province === undefined ? null : { name: province, province }
}

/** Every province and city that a message names: 广东深圳 names two. */
export function findPlaceNames(text: string): string[] {
  const found = [...provinceNames, ...cities].filter((name) => text.includes(name))
  return found.filter((name) => !found.some((other) => other !== name && other.includes(name)))
}
