import type { PhraseCounts } from '../protocol/local-backup.ts'
import { type Phrase, phraseBounds } from '../protocol/phrase.ts'
import { toPhraseKey } from './phrases-search.ts'

/**
 * The phrases of this device with those of a backup: of two copies the newer one stays, the same words in the same group
 * are kept once whatever they are called by, and nothing that is here makes room for what comes.
 */
export function mergePhrases(
  told: readonly Phrase[],
  held: readonly Phrase[],
): { phrases: Phrase[]; counts: PhraseCounts } {
  const merged = new Map(held.map((one) => [one.id, one]))
  const owners = new Map(held.map((one) => [toPhraseKey(one), one.id]))
  const counts: PhraseCounts = { added: 0, replaced: 0, kept: 0, full: 0 }
  for (const one of told) {
    const way = judge(one, merged, owners)
    counts[way] += 1
    if (way === 'kept' || way === 'full') continue
    const before = merged.get(one.id)
    if (before !== undefined) owners.delete(toPhraseKey(before))
    owners.set(toPhraseKey(one), one.id)
    merged.set(one.id, one)
  }
  return { phrases: [...merged.values()], counts }
}

function judge(one: Phrase, merged: ReadonlyMap<string, Phrase>, owners: ReadonlyMap<string, string>) {
  const twin = owners.get(toPhraseKey(one))
  if (twin !== undefined && twin !== one.id) return 'kept'
  const before = merged.get(one.id)
  if (before === undefined) return merged.size >= phraseBounds.phrases ? 'full' : 'added'
  return timeOf(before) < timeOf(one) ? 'replaced' : 'kept'
}

/** One that was kept before phrases had a time is older than any that has one. */
function timeOf({ at }: Phrase): number {
  return at === undefined ? 0 : Date.parse(at)
}
