import * as v from 'valibot'
import { phraseSchema } from '../protocol/phrase.ts'
import type { Store } from '../store/store.ts'
import { KeptSetting } from './kept-setting.ts'

/** `imported`: of the last import, as they came. */
const keptPhrasesSchema = v.object({ phrases: v.array(phraseSchema), imported: v.array(phraseSchema) })
export type KeptPhrases = KeptSetting<typeof keptPhrasesSchema>

/** The phrases of this device: another shop's sign-in leaves them alone. */
export function createKeptPhrases(store: Store): KeptPhrases {
  const empty = { phrases: [], imported: [] }
  return new KeptSetting({ store, name: 'local-phrases', schema: keptPhrasesSchema, empty })
}
