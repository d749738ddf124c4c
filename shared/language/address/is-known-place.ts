import { placeNamesOf } from './division.ts'
import { locateDivisions } from './locate-divisions.ts'

/** Province, city and district exist and lie in one another; a city without districts needs none. */
export function isKnownPlace({
  province,
  city,
  district,
}: {
  province: string
  city: string
  district: string
}): boolean {
  const written = `${province}${city === province ? '' : city}${district}`
  return (locateDivisions(written, null)?.candidates ?? []).some((division) => {
    const names = placeNamesOf(division)
    return isNamed(names.province, province) && isNamed(names.city, city) && isNamed(names.district, district)
  })
}

/** 浙江 and 浙江省 are the same place. */
function isNamed(full: string, said: string): boolean {
  if (full === '' || said === '') return full === said
  return full === said || (said.length >= 2 && full.startsWith(said))
}
