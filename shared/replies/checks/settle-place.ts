import { placeNamesOf } from '../../language/address/division.ts'
import { getDivisions } from '../../language/address/divisions.ts'
import { type AddressPlace, parseAddress } from '../../language/address/parse-address.ts'
import type { Address } from '../../protocol/commerce.ts'

type PartAddress = Partial<Address>

/** An address with its place settled, or the places it may mean. */
export type SettledPlace = { address: PartAddress; candidates: AddressPlace[] }

/** Settles a district that several cities have by a place said beside it, then by where the order goes now. */
export function settlePlace(said: PartAddress, nearby: (string | undefined)[]): SettledPlace {
  const { province = '', city = '', district = '' } = said
  const words = `${province}${city === province ? '' : city}${district}`
  if (words === '' || isWholePlace(said)) return { address: said, candidates: [] }
  for (const place of nearby) {
    const near = place === undefined ? null : cityCode(parseAddress(place).code)
    const settled = near === null ? null : parseAddress(words, near)
    if (settled?.code != null && lies(settled.code, near)) return { address: withPlace(said, settled), candidates: [] }
  }
  const { candidates, ...read } = parseAddress(words)
  return read.code === null ? { address: said, candidates } : { address: withPlace(said, read), candidates: [] }
}

/** Province, city and district as far as there are districts: 东莞市 has none. */
export function isWholePlace({ province = '', city = '', district = '' }: PartAddress): boolean {
  if (province === '' || city === '') return false
  return district !== '' || !hasDistricts(province, city)
}

function hasDistricts(province: string, city: string): boolean {
  const { code } = parseAddress(`${province}${city}`)
  const division = code === null ? undefined : getDivisions().byCode.get(code)
  if (division === undefined) return false
  const children = getDivisions().children.get(division) ?? []
  return children.some((child) => placeNamesOf(child).district !== '')
}

/** 北京市 is a province and its own city. */
function cityCode(code: string | null): string | null {
  return code !== null && /^(?:11|12|31|50)0000$/.test(code) ? `${code.slice(0, 2)}0100` : code
}

/** In the same city: the first four digits are its own. */
function lies(code: string, near: string | null): boolean {
  return (
    near !== null &&
    (code.slice(0, 4) === near.slice(0, 4) || (near.endsWith('0000') && code.slice(0, 2) === near.slice(0, 2)))
  )
}

function withPlace(said: PartAddress, { province, city, district }: Pick<Address, 'province' | 'city' | 'district'>) {
  return { ...said, province, city, district }
}
