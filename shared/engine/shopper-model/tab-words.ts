import * as v from 'valibot'

/** What the tabs of a shop tell each other of the model on this device. */
const tabWordSchema = v.variant('type', [
  /** A new tab asks for the words that are shown. */
  v.object({ type: v.literal('hello') }),
  /** What is kept of the model changed: its choice, its switch, its files. */
  v.object({ type: v.literal('kept') }),
  /** All that the leading tab shows in a model's words. */
  v.object({ type: v.literal('words'), words: v.array(v.object({ key: v.string(), text: v.string() })) }),
  /** A shopper's hand is on the conversation there. */
  v.object({ type: v.literal('hand') }),
])
export type TabWord = v.InferOutput<typeof tabWordSchema>

/** Null: a tab with another version of this program says things we do not know. */
export function parseTabWord(message: unknown): TabWord | null {
  const parsed = v.safeParse(tabWordSchema, message)
  return parsed.success ? parsed.output : null
}
