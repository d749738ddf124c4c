/** A province (level 1), a city (2) or a district (3) of China. */
export interface Division {
  /** Six digits; Taiwan, Hong Kong and Macau have one code each. */
  code: string
  name: string
  level: 1 | 2 | 3
  /** The division it belongs to; null for a province. */
  parent: Division | null
  /** A grouping of the standard that nobody writes in an address: 市辖区, 省直辖县级行政区划. */
  isHidden: boolean
}

/** The division and those it lies in, widest first. */
export function lineageOf(division: Division): Division[] {
  return division.parent === null ? [division] : [...lineageOf(division.parent), division]
}

/** The written names of a place, as a form has them; a municipality is its own city. */
export function placeNamesOf(division: Division): { province: string; city: string; district: string } {
  const [province, city, district] = lineageOf(division)
  const provinceName = province?.name ?? ''
  if (city === undefined) return { province: provinceName, city: '', district: '' }
  if (!city.isHidden) return { province: provinceName, city: city.name, district: district?.name ?? '' }
  if (!isMunicipality(city)) return { province: provinceName, city: district?.name ?? '', district: '' }
  return { province: provinceName, city: provinceName, district: district?.name ?? '' }
}

/** 北京, 天津, 上海 and 重庆 lie in no other city. */
function isMunicipality(city: Division): boolean {
  return /^(?:11|12|31|50)/.test(city.code)
}
