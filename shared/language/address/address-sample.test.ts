import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { getDivisions } from './divisions.ts'
import { parseAddress } from './parse-address.ts'
import { shortNamesOf } from './short-names.ts'

// A thousand company addresses lie beside the project; only their place names are looked at here.
const sample = new URL('../../../../shared/data/zh-address-sample/addresses.txt', import.meta.url)
const isHere = existsSync(sample)

test.skipIf(!isHere)(
  `written addresses get a code that lies where they say${isHere ? '' : ' (sample not found)'}`,
  () => {
    const rows = readFileSync(sample, 'utf8').trim().split('\n')
    const placed = rows.filter(namesPlaceInFull)
    expect(placed.length).toBeGreaterThan(400)
    const wrong = placed.filter((text) => !liesWhereItSays(text))
    expect(1 - wrong.length / placed.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.99)
  },
)

/** The city read is written, or it is left out between a written province and district: 浙江省乐清. */
function liesWhereItSays(text: string): boolean {
  const { code, province, city, district } = parseAddress(text)
  if (code === null) return false
  if (mentions(text, city, 2)) return true
  return mentions(text, province, 1) && (city === '' || district !== '')
}

/** A city's or province's full name stands in it; read without the parser. */
function namesPlaceInFull(text: string): boolean {
  return [...getDivisions().byCode.values()].some(
    ({ level, isHidden, name }) => level < 3 && !isHidden && text.includes(name),
  )
}

function mentions(text: string, name: string, level: 1 | 2): boolean {
  return name !== '' && [name, ...shortNamesOf({ name, level })].some((written) => text.includes(written))
}
