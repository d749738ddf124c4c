import type { Aligned } from './align-clauses.ts'
import type { Compared, DraftSign } from './draft-sign.ts'
import type { ReadText } from './read-draft.ts'

/** Signs whose words stand in the basis. */
const ofBasis = /^(?:close\d-)?(?:(?:tight|part|free)-)?(?:gone|lost|dropped|missed|left|thin|limit)/

/** Gives each sign the clause of the draft that it is about: by its words, or by the clause that says what they say. */
export function placeSigns(
  signs: readonly DraftSign[],
  { own, said }: Compared,
  theirs: readonly Aligned[],
): DraftSign[] {
  const inBasis = (words: string): string | undefined => {
    const at = clauseOf(own, words)
    return at < 0 ? undefined : String(theirs[at]?.to[0] ?? `lost ${at}`)
  }
  const inDraft = (words: string): string | undefined => {
    const at = clauseOf(said, words)
    return at < 0 ? undefined : String(at)
  }
  return signs.map((one) => {
    const ways = ofBasis.test(one.sign) ? [inBasis, inDraft] : [inDraft, inBasis]
    const clause = ways[0]?.(one.words) ?? ways[1]?.(one.words)
    return clause === undefined ? one : { ...one, clause }
  })
}

function clauseOf({ text, clauses }: ReadText, words: string): number {
  const at = text.indexOf(words)
  return at < 0 ? -1 : clauses.findIndex(({ start, end }) => at >= start - 1 && at < end)
}
