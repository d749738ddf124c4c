import type { Phrases } from '../../../shared/protocol/phrase.ts'

/** The desk shows no phrases yet: an empty library. */
export const scriptedPhrases: Phrases = {
  findPhrases: async () => ({ total: 0, groups: [], found: [], canUndo: false }),
  savePhrase: async () => ({ ok: false, reason: 'full' }),
  removePhrase: async () => {},
  openPhraseFile: async () => ({ ok: false, reason: 'unreadable' }),
  mapPhraseFile: async () => null,
  takePhrases: async () => null,
  undoPhrases: async () => 0,
  writePhraseFile: async () => '',
}
