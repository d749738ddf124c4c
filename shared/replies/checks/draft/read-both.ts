import { type Known, stemsOf } from './check-coverage.ts'
import type { Compared } from './draft-sign.ts'
import { factKeys, factText } from './fact-values.ts'
import { type ReadText, readText } from './read-draft.ts'

/** Takes a basis with its facts and a draft apart. */
export function readBoth(basis: { text: string; facts?: Readonly<Record<string, unknown>> }, draft: string): Compared {
  const facts = basis.facts ?? {}
  const said = readText(draft)
  return {
    own: readText(basis.text),
    said,
    known: knownOf(readText(`${basis.text}。${factText(facts)}`)),
    told: knownOf(said),
    allowed: factKeys(facts),
  }
}

function knownOf({ text, groups }: ReadText): Known {
  return { text, chars: new Set(text), groups, stems: stemsOf(text) }
}
