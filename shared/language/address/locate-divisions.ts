import { toSimplifiedPlaces } from './clean-address-text.ts'
import { type Division, lineageOf } from './division.ts'
import { type FoundDivisions, findDivisions } from './find-divisions.ts'
import { readNextDivision, settleByTypo } from './repair-division.ts'
import { shortNamesOf } from './short-names.ts'

/** Where the divisions of a text stand, typing slips repaired and repetitions taken in. */
export function locateDivisions(text: string, near: Division | null): FoundDivisions | null {
  const plain = toSimplifiedPlaces(text)
  const found = findDivisions(plain, near)
  if (found === null) return null
  return skipRepeats(plain, deepen(plain, settle(plain, found)))
}

function settle(text: string, found: FoundDivisions): FoundDivisions {
  if (found.candidates.length < 2) return found
  const before = text.slice(0, found.start)
  const settled = settleByTypo(before, found.candidates)
  if (settled === null) return found
  const typed = /\p{Script=Han}{2,8}[\s,]*$/u.exec(before)
  return { ...found, start: typed?.index ?? found.start, candidates: [settled] }
}

/** 广东省深川市南山区: below a division that is certain, what comes next may be misspelt. */
function deepen(text: string, found: FoundDivisions): FoundDivisions {
  const [only, ...others] = found.candidates
  if (only === undefined || others.length > 0 || only.level === 3) return found
  const next = readNextDivision(text.slice(found.end), only)
  if (next === null) return found
  const deeper = { ...found, end: found.end + next.length, candidates: [next.division] }
  return deepen(text, deeper)
}

/** 浙江省 杭州市 西湖区 浙江省杭州市西湖区文三路: what is said twice belongs to the divisions. */
function skipRepeats(text: string, found: FoundDivisions): FoundDivisions {
  const [only, ...others] = found.candidates
  if (only === undefined || others.length > 0) return found
  const names = lineageOf(only)
    .flatMap((division) => [division.name, ...(division.level < 3 ? shortNamesOf(division) : [])])
    .toSorted((a, b) => b.length - a.length)
  let { end } = found
  for (;;) {
    const gap = /^[\s,、\-/|]*/.exec(text.slice(end))?.[0].length ?? 0
    const repeated = names.find((name) => text.startsWith(name, end + gap))
    if (repeated === undefined || isStreet(text.slice(end + gap + repeated.length)))
      return { ...found, start: startOfRepeats(text, found.start, names), end }
    end += gap + repeated.length
  }
}

/** 北京市 北京市朝阳区: what was said before belongs to them too. */
function startOfRepeats(text: string, start: number, names: string[]): number {
  const before = text.slice(0, start).replace(/[\s,、\-/|]+$/, '')
  const repeated = names.find((name) => before.endsWith(name))
  return repeated === undefined ? start : startOfRepeats(text, before.length - repeated.length, names)
}

function isStreet(next: string): boolean {
  return /^(?:[东西南北中一二三]{0,2}[路街巷]|大道|大街|镇|乡|村|街道|站|大厦|广场|花园|小区|中心)/.test(next)
}
