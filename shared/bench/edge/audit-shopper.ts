import * as v from 'valibot'
import { type Faults, findFaults, storedFactSchema } from './find-faults.ts'
import { fetchStored } from './open-session.ts'
import type { Shopper } from './shopper.ts'

/** Asks the room for all it stored of a shopper's conversation and compares. */
export async function auditShopper(edge: string, { session, posted, seen }: Shopper): Promise<Faults> {
  const stored = (await fetchStored(edge, session)).map((fact) => v.parse(storedFactSchema, fact))
  const shown = seen.map(({ seq = 0 }) => seq)
  return findFaults(posted, stored, shown)
}
