import * as v from 'valibot'
import { type Down, downSchema } from '../protocol/down.ts'
import type { Seq } from '../protocol/ids.ts'

const numberedSchema = v.object({ type: v.string(), seq: v.pipe(v.number(), v.integer(), v.minValue(1)) })

/** A frame from the edge: understood, a fact of a newer edge, or nothing. */
export type HeardFrame = { kind: 'known'; down: Down } | { kind: 'unknown-fact'; seq: Seq } | { kind: 'noise' }

/** Parses a frame at the door. Facts that this version does not know are passed over by their seq. */
export function parseDown(text: string): HeardFrame {
  const body = parseJson(text)
  const known = v.safeParse(downSchema, body)
  if (known.success) return { kind: 'known', down: known.output }
  const numbered = v.safeParse(numberedSchema, body)
  return numbered.success ? { kind: 'unknown-fact', seq: numbered.output.seq } : { kind: 'noise' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
