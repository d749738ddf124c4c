/** A change to one article of the golden shop: a passage put in place of another, or a sentence at the end. */
export type PlantEdit = { articleId: string; from: string; to: string } | { articleId: string; append: string }

/** A contradiction put into the golden shop on purpose. */
export interface Plant {
  id: string
  kind: 'article' | 'rule'
  /** What differs, for the person who reads a list of the missed. */
  what: string
  edits: PlantEdit[]
  /** The article that says the wrong thing. */
  articleId: string
  /** Every place that says otherwise: article ids and rule paths. Naming any of them finds the plant. */
  against: string[]
}
