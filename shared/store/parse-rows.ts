import * as v from 'valibot'
import type { Row } from './rows.ts'

/** A stored body in this version's shape, or null. */
export function parse<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> | null {
  const parsed = v.safeParse(schema, body)
  return parsed.success ? parsed.output : null
}

/** A row that an older version wrote in a shape nobody knows any more is passed over and left alone. */
export function parseAll<S extends v.GenericSchema>(schema: S, rows: Row[]): v.InferOutput<S>[] {
  return rows.flatMap(({ body }) => {
    const parsed = v.safeParse(schema, body)
    return parsed.success ? [parsed.output] : []
  })
}
