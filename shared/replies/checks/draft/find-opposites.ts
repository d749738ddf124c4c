import type { Aligned } from './align-clauses.ts'
import { sidesOfWord } from './thesaurus.ts'

type Stands = { words: string; denied: boolean }

/** Words of a draft's clause that stand on the other side of what the clauses it rests on say. */
export function findOpposites(
  ours: readonly Aligned[],
  theirs: readonly Aligned[],
): { isNear: boolean; words: string; share: number }[] {
  const anywhere = sidesIn(theirs)
  return ours.flatMap((own) => {
    const basis = sidesIn(own.to.map((at) => theirs[at]))
    const first = sidesIn(own.to.slice(0, 1).map((at) => theirs[at]))
    return [...sidesIn([own])].flatMap(([line, sides]) => {
      const known = first.get(line) ?? basis.get(line)
      if (known === undefined) return []
      return [...sides].flatMap(([side, { words, denied }]) => {
        const isOther = ![...known].some(([other, one]) => sides.has(other) || one.denied !== denied)
        return known.has(side) || !isOther
          ? []
          : [{ isNear: anywhere.get(line)?.has(side) === true, words, share: own.share }]
      })
    })
  })
}

function sidesIn(clauses: readonly (Aligned | undefined)[]): Map<string, Map<number, Stands>> {
  const found = new Map<string, Map<number, Stands>>()
  for (const one of clauses)
    for (const { text, start, end } of one?.tokens ?? []) {
      if (text.length < 2) continue
      const from = one?.clause.start ?? 0
      const around = `${one?.clause.text.slice(0, start - from)}${one?.clause.text.slice(end - from)}`
      const denied = (around.match(/不|没|未|无|别|勿|禁|除外/g)?.length ?? 0) % 2 === 1
      for (const { line, side } of sidesOfWord(text)) {
        const sides = found.get(line) ?? new Map<number, Stands>()
        sides.set(side, { words: text, denied })
        found.set(line, sides)
      }
    }
  return found
}
