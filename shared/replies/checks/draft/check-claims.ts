import { claims } from './draft-words.data.ts'
import type { ReadText } from './read-draft.ts'

/** Claims and promises of the draft for which the basis has no word of the same kind. */
export function findUnfounded(draft: ReadText, basisText: string): string[] {
  return claims.flatMap(([said, known]) => {
    const found = said.exec(draft.text)?.[0]
    return found === undefined || said.test(basisText) || known.test(basisText) ? [] : [found]
  })
}
