import * as v from 'valibot'

/** What staff may see of a shop's own order system; its secret is never shown again. */
export const deskSourceSchema = v.variant('kind', [
  v.object({ kind: v.literal('books') }),
  v.object({ kind: v.literal('rest'), endpoint: v.string() }),
])
export type DeskSource = v.InferOutput<typeof deskSourceSchema>

/** Names a system, or gives it up. */
export const deskSourceWriteSchema = v.variant('kind', [
  v.object({ kind: v.literal('books') }),
  v.object({
    kind: v.literal('rest'),
    endpoint: v.pipe(v.string(), v.maxLength(300)),
    secret: v.pipe(v.string(), v.minLength(16), v.maxLength(200)),
  }),
])
export type DeskSourceWrite = v.InferOutput<typeof deskSourceWriteSchema>
