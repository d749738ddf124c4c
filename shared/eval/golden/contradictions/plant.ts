import * as v from 'valibot'

const plantEditSchema = v.union([
  v.object({ articleId: v.string(), from: v.string(), to: v.string() }),
  v.object({ articleId: v.string(), append: v.string() }),
])
/** A change to one article of the golden shop: a passage put in place of another, or a sentence at the end. */
export type PlantEdit = v.InferOutput<typeof plantEditSchema>

/** A contradiction put into the golden shop on purpose; one line of a file of them. */
export const plantSchema = v.object({
  id: v.string(),
  kind: v.picklist(['article', 'rule']),
  /** What differs, for the person who reads a list of the missed. */
  what: v.string(),
  edits: v.pipe(v.array(plantEditSchema), v.minLength(1)),
  /** The article that says the wrong thing. */
  articleId: v.string(),
  /** Every place that says otherwise: article ids and rule paths. Naming any of them finds the plant. */
  against: v.pipe(v.array(v.string()), v.minLength(1)),
})
export type Plant = v.InferOutput<typeof plantSchema>
