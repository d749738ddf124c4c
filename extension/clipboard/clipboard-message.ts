import * as v from 'valibot'

/** From the background to the engine host: the shortcut of this draft was pressed. */
export const clipboardDraftSchema = v.object({
  type: v.literal('clipboard.draft'),
  number: v.picklist([1, 2]),
})

/** From a page of the extension to the engine host: this was copied here, so that it passes for nobody's question. */
export const clipboardCopiedSchema = v.object({
  type: v.literal('clipboard.copied'),
  text: v.pipe(v.string(), v.maxLength(4000)),
})

/** The host's answer to the background. */
export const clipboardOutcomeSchema = v.variant('kind', [
  v.object({ kind: v.literal('copied'), number: v.number(), title: v.string(), text: v.string() }),
  v.object({
    kind: v.literal('nothing'),
    why: v.picklist(['empty', 'too-long', 'secret', 'own', 'no-draft', 'no-knowledge', 'unreadable']),
  }),
])
