import { type Division, lineageOf } from './division.ts'
import type { DivisionName } from './divisions.ts'
import { type DivisionMatch, matchDivisions } from './match-divisions.ts'

/** Where an address names its divisions, and the divisions it may mean, likeliest first. */
export interface FoundDivisions {
  start: number
  end: number
  /** One, or several when the text does not say which. */
  candidates: Division[]
}

interface Chain {
  division: Division
  score: number
  start: number
  end: number
}

/** A text with more names than this is no address; the rest is not looked at. */
const matchLimit = 60
const joint = /^(?:[\s,;、.。|/\\·:()\-_>]|市辖区|省|市|区|县|的|地址|所在|城区){0,6}$/

/** The chain of province, city and district that explains the text best; null when it names none. */
export function findDivisions(text: string, near: Division | null = null): FoundDivisions | null {
  const matches = matchDivisions(text).slice(0, matchLimit)
  const chains = matches.flatMap((match) => match.names.map((name) => toChain(text, { match, name }, matches)))
  const best = Math.max(...chains.map(({ score }) => score), 0)
  if (best < leastScore) return null
  const top = chains.filter(({ score }) => best - score < 0.01)
  const first = top.reduce((a, b) => (b.start < a.start ? b : a))
  const candidates = [...new Set(top.filter(({ start }) => start === first.start).map(({ division }) => division))]
  const preferred = near === null ? [] : candidates.filter((division) => sharesCity(division, near))
  const meant = pickCity(preferred.length > 0 ? preferred : candidates)
  return { start: first.start, end: first.end, candidates: meant.toSorted((a, b) => prominence(a) - prominence(b)) }
}

/** Less than a short district name by itself says nothing. */
const leastScore = 2

function toChain(
  text: string,
  { match, name }: { match: DivisionMatch; name: DivisionName },
  matches: DivisionMatch[],
): Chain {
  const ancestors = lineageOf(name.division).slice(0, -1).toReversed()
  let score = weigh(name, match)
  let { start } = match
  let { end } = match
  for (const ancestor of ancestors) {
    const named = findAncestor(ancestor, { start, end }, matches)
    if (named === null) continue
    score += weigh(named.name, named.match)
    if (named.match.end <= start) {
      const between = text.slice(named.match.end, start)
      score += joint.test(between) ? 1 : between.length > 6 ? -1 : 0
      start = named.match.start
    } else {
      score -= 1
      end = Math.max(end, named.match.end)
    }
  }
  score -= contradictions(name.division, start, matches) * 3
  return { division: name.division, start, end, score: score - standing(text, start, name) }
}

/** The mention of an ancestor nearest before the chain, else one after it. */
function findAncestor(
  ancestor: Division,
  { start, end }: { start: number; end: number },
  matches: DivisionMatch[],
): { match: DivisionMatch; name: DivisionName } | null {
  let nearest: { match: DivisionMatch; name: DivisionName } | null = null
  for (const match of matches) {
    const name = match.names.find(({ division }) => division === ancestor)
    if (name === undefined || (match.start < end && match.end > start)) continue
    if (match.end <= start || (nearest === null && match.start >= end)) nearest = { match, name }
  }
  return nearest
}

function weigh({ division, isFull, name }: DivisionName, match: DivisionMatch): number {
  if (anyCityHas.test(name)) return 1
  const length = 0.2 * Math.min(match.end - match.start, 4)
  if (division.level === 3) return (isFull ? 4 : 1.8) + length
  if (division.level === 2) return (isFull ? 3.4 : 2.4) + length
  return (isFull || name.length > 2 ? 2.8 : 2.4) + length
}

/** 北区 and 城区 say little unless the city stands before them. */
const anyCityHas = /^[东西南北中城郊矿]区$/

/** Provinces and cities named in full before a chain that lies elsewhere. */
function contradictions(division: Division, start: number, matches: DivisionMatch[]): number {
  const own = new Set<Division>([...lineageOf(division)])
  return matches.filter(
    (match) =>
      match.end <= start + 1 &&
      match.names.every((name) => name.division.level < 3) &&
      !match.names.some((name) => own.has(name.division) || lineageOf(name.division).some((one) => one === division)),
  ).length
}

/** A short name in the middle of other words counts for less: 我在朝阳大悦城 still does, 小和平 does not. */
function standing(text: string, start: number, { isFull, division }: DivisionName): number {
  const before = text.charAt(start - 1)
  const isInside = /\p{Script=Han}/u.test(before) && !/[在到往去是为成于送寄发址和换给:]/.test(before)
  const late = Math.min(start, 40) * 0.01
  if (!isInside) return late
  return late + (isFull ? 0.3 : division.level === 3 ? 1.2 : 0.6)
}

/** 伊宁 without more is the city 伊宁市, not the county around it. */
function pickCity(candidates: Division[]): Division[] {
  const [first] = candidates
  if (candidates.length < 2 || candidates.some(({ parent }) => parent !== first?.parent)) return candidates
  const cities = candidates.filter(({ name }) => /[市区]$/.test(name))
  return cities.length === 1 ? cities : candidates
}

function sharesCity(division: Division, near: Division): boolean {
  const around = new Set(lineageOf(near).slice(0, 2))
  const [province, city] = lineageOf(division)
  return (
    (city !== undefined && around.has(city)) || (province !== undefined && around.has(province) && city === undefined)
  )
}

const capitals = new Set(
  '1301 1401 1501 2101 2201 2301 3201 3301 3401 3501 3601 3701 4101 4201 4301 4401 4403 4501 4601 5101 5201 5301 5401 6101 6201 6301 6401 6501'.split(
    ' ',
  ),
)

/** Municipalities, then capitals, then the others. */
function prominence({ code }: Division): number {
  if (/^(?:11|31|12|50)/.test(code)) return 0
  return capitals.has(code.slice(0, 4)) ? 1 : 2
}
