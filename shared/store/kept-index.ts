import * as v from 'valibot'

/** A search index as it is kept: whole, with the revision of the shop it was made at, in one row. */
export const keptIndexSchema = v.object({
  revision: v.number(),
  snapshot: v.object({
    version: v.string(),
    ids: v.array(v.string()),
    blocks: v.record(v.string(), v.instance(ArrayBuffer)),
    sum: v.number(),
  }),
})
