import type { Division } from './division.ts'
import { packedDivisions } from './divisions.data.ts'
import { renamedDivisions } from './renamed-divisions.data.ts'
import { formerNamesOf, shortNamesOf } from './short-names.ts'

/** How a text may name a division: its full name, an older one, or without 省, 市, 区. */
export interface DivisionName {
  name: string
  division: Division
  isFull: boolean
}

/** Every division by code, and every name by its first two characters, longest first. */
export interface DivisionIndex {
  byCode: ReadonlyMap<string, Division>
  children: ReadonlyMap<Division, Division[]>
  namesByHead: ReadonlyMap<string, DivisionName[]>
}

let built: DivisionIndex | undefined

/** The table of divisions, unpacked when the first address is read. */
export function getDivisions(): DivisionIndex {
  built ??= buildIndex(unpack(packedDivisions))
  return built
}

const oneCode = /^(?:71|81|82)/

function unpack(packed: string): Division[] {
  return packed.split('\n').flatMap((line) => {
    const [head = '', rest = ''] = line.split(':')
    const province = toDivision(head, '', null)
    return [province, ...rest.split(';').flatMap((text) => unpackCity(text, province))]
  })
}

function unpackCity(text: string, province: Division): Division[] {
  const [head = '', ...rest] = text.split(',')
  const city = toDivision(head, province.code.slice(0, 2), province)
  const prefix = province.code.slice(0, 2) + head.slice(0, 2)
  return [city, ...rest.map((district) => toDivision(district, prefix, city))]
}

function toDivision(text: string, prefix: string, parent: Division | null): Division {
  const name = text.slice(2)
  const code = prefix + text.slice(0, 2)
  const level = parent === null ? 1 : parent.level === 1 ? 2 : 3
  const isHidden = level === 2 && /^(?:市辖区|县|.*直辖县级行政区划)$/.test(name)
  return { name, level, parent, isHidden, code: oneCode.test(code) ? `${code.slice(0, 2)}0000` : code.padEnd(6, '0') }
}

function buildIndex(divisions: Division[]): DivisionIndex {
  const byCode = new Map<string, Division>()
  const children = new Map<Division, Division[]>()
  for (const division of divisions) {
    if (!byCode.has(division.code)) byCode.set(division.code, division)
    if (division.parent === null) continue
    const siblings = children.get(division.parent)
    if (siblings === undefined) children.set(division.parent, [division])
    else siblings.push(division)
  }
  return { byCode, children, namesByHead: indexNames([...divisions.flatMap(namesOf), ...oldNames(byCode)]) }
}

function namesOf(division: Division): DivisionName[] {
  if (division.isHidden) return []
  const short = [...shortNamesOf(division), ...formerNamesOf(division)].map((name) => ({
    name,
    division,
    isFull: false,
  }))
  return [{ name: division.name, division, isFull: true }, ...short]
}

function oldNames(byCode: ReadonlyMap<string, Division>): DivisionName[] {
  return renamedDivisions.split('\n').flatMap((line) => {
    const [code = '', ...names] = line.split(' ')
    const division = byCode.get(code)
    return division === undefined ? [] : names.map((name) => ({ name, division, isFull: /[省市区县旗州]$/.test(name) }))
  })
}

function indexNames(names: DivisionName[]): Map<string, DivisionName[]> {
  const byHead = new Map<string, DivisionName[]>()
  for (const name of names) {
    const head = name.name.slice(0, 2)
    const bucket = byHead.get(head)
    if (bucket === undefined) byHead.set(head, [name])
    else bucket.push(name)
  }
  for (const bucket of byHead.values()) bucket.sort((a, b) => b.name.length - a.name.length)
  return byHead
}
