import * as v from 'valibot'

const noteSchema = v.object({
  importId: v.string(),
  name: v.string(),
  size: v.number(),
  publish: v.boolean(),
  table: v.nullable(
    v.object({
      shape: v.picklist(['questions', 'phrases', 'products']),
      headerRow: v.number(),
      columns: v.record(v.string(), v.array(v.number())),
    }),
  ),
  /** Rows as a person corrected them. */
  mended: v.optional(v.array(v.object({ row: v.number(), cells: v.array(v.string()) }))),
  /** Where a person put what says nothing of its place: all, and some by their places. */
  placedAll: v.optional(v.string()),
  placed: v.optional(v.array(v.tuple([v.number(), v.string()]))),
  /** What a person chose for each pair, by what it is about. */
  choices: v.array(v.tuple([v.string(), v.picklist(['skip', 'merge', 'keep'])])),
})
/** What is needed to go on with an import of this device that a reload cut off. */
export type CutOffNote = v.InferOutput<typeof noteSchema>

const place = 'kefu-desk-import'

/** Kept while an import is on its way to the edge. */
export function keepNote(note: CutOffNote): void {
  try {
    localStorage.setItem(place, JSON.stringify(note))
  } catch {
    // Denied or full: the import can still be taken back, only not gone on with.
  }
}

/** The import that was cut off here, or null. */
export function readNote(): CutOffNote | null {
  try {
    const parsed = v.safeParse(noteSchema, JSON.parse(localStorage.getItem(place) ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null // denied or hand-edited storage
  }
}

/** Once it came to its end, or is not wanted any more. */
export function dropNote(): void {
  try {
    localStorage.removeItem(place)
  } catch {
    // Denied: then nothing was kept either.
  }
}
