/** The wording used least so far; among those, one that neither begins nor ends as what was said last did. */
export function chooseWording(wordings: readonly string[], timesUsed: (at: number) => number, last: string): number {
  const counts = wordings.map((_, at) => timesUsed(at))
  const least = Math.min(...counts)
  const open = [...counts.keys()].filter((at) => counts[at] === least)
  return open.find((at) => !echoes(wordings[at] ?? '', last)) ?? open[0] ?? 0
}

/** Whether two wordings begin with the same words, or end with them. */
function echoes(wording: string, last: string): boolean {
  const [one, other] = [clausesOf(wording), clausesOf(last)]
  const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b && !a.includes('{')
  return isSame(one[0], other[0]) || isSame(one.at(-1), other.at(-1))
}

/** Clauses without what may fall away or is the tone's. */
function clausesOf(wording: string): string[] {
  return wording
    .replace(/\[[^\]]*\]|<[^>]*>|\{(?:dear|ne|o)\}/g, '')
    .split(/[，。？；：、\n]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}
