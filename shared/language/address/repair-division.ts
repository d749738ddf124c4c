import { isOneOff } from '../is-one-off.ts'
import { type Division, lineageOf } from './division.ts'
import { getDivisions } from './divisions.ts'

const nextName = /^[\s,、]*(\p{Script=Han}{1,9}?(?:自治县|新区|[区县市旗州盟]))/u
const zones: readonly (readonly [RegExp, RegExp])[] = [
  [/^[\s,、]*(?:高新技术(?:产业)?开发|高新)区?/, /高新|高技术/],
  [/^[\s,、]*(?:经济技术开发区|经济开发区|经开区|开发区)/, /经济(?:技术)?开发区/],
  [/^[\s,、]*(?:工业园区|园区)/, /工业园区/],
]

/** A division below `parent` that stands next in the text, spelt with one wrong character or called 高新区. */
export function readNextDivision(rest: string, parent: Division): { division: Division; length: number } | null {
  return readMisspelt(rest, parent) ?? readZone(rest, parent)
}

function readMisspelt(rest: string, parent: Division): { division: Division; length: number } | null {
  const found = nextName.exec(rest)
  const name = found?.[1]
  if (found === null || name === undefined || name.length < 3) return null
  const fitting = [...new Set(descendantsOf(parent).filter((division) => isOneOff(name, division.name)))]
  const [only] = fitting
  return fitting.length === 1 && only !== undefined ? { division: only, length: found[0].length } : null
}

function readZone(rest: string, parent: Division): { division: Division; length: number } | null {
  for (const [said, meant] of zones) {
    const length = said.exec(rest)?.[0].length
    if (length === undefined) continue
    // 合肥高新区 is 合肥高新技术产业开发区, not 合肥新站高新技术产业开发区.
    const [division] = childrenOf(parent)
      .filter(({ name }) => meant.test(name))
      .toSorted((a, b) => a.name.length - b.name.length)
    if (division !== undefined) return { division, length }
  }
  return null
}

/** Of several candidates the one whose city or province stands misspelt before the name: 杭洲市西湖区. */
export function settleByTypo(before: string, candidates: Division[]): Division | null {
  const words = before.match(/\p{Script=Han}{2,}/gu) ?? []
  const tails = words.flatMap((word) => [word.slice(-2), word.slice(-3), word.slice(-4)])
  const fitting = candidates.filter((division) =>
    lineageOf(division)
      .slice(0, -1)
      .some(({ name }) => tails.some((tail) => tail.length >= 3 && isOneOff(tail, name))),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function childrenOf(division: Division): Division[] {
  return getDivisions().children.get(division) ?? []
}

function descendantsOf(division: Division): Division[] {
  return childrenOf(division).flatMap((child) => [...(child.isHidden ? [] : [child]), ...childrenOf(child)])
}
