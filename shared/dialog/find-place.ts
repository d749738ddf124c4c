import { cityProvinces, provinceNames } from './places.data.ts'

/** A place named in a message: as it was said, and its province. */
export type Place = { name: string; province: string }

/** The first province or city that a message names. 新疆, 乌鲁木齐 and 新疆维吾尔自治区 are the same province. */
export function findPlace(text: string): Place | null {
  const province = provinceNames.find((name) => text.includes(name))
  const city = [...cityProvinces.keys()].find((name) => text.includes(name))
  if (city !== undefined) return { name: city, province: cityProvinces.get(city) ?? city }
  return province === undefined ? null : { name: province, province }
}
