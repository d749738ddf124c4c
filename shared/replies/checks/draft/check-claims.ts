import { claims } from './draft-words.data.ts'
import type { ReadText } from './read-draft.ts'

/** Claims and promises of the draft for which the basis has no word of the same kind, by their place in the list. */
export function findUnfounded(draft: ReadText, basisText: string): { at: number; words: string }[] {
  return claims.flatMap(([said, known], at) => {
    const words = said.exec(draft.text)?.[0]
    return words === undefined || said.test(basisText) || known.test(basisText) ? [] : [{ at, words }]
  })
}
