import { normaliseText } from '../language/normalise-text.ts'
import { isIntentId } from '../protocol/intent-ids.ts'
import type { RowRefusal, UnderstandingWrite } from '../protocol/shop-understanding.ts'

/** A row that cannot be kept: its dotted path, and why. */
export type RefusedRow = { field: string; why: RowRefusal }

type Rows = Pick<UnderstandingWrite, 'examples' | 'ownIntents' | 'tests'>
type Taught = { id: string; text: string; intent: string }

/** The first row of what a shop taught that cannot be kept, or null; the desk asks before it saves, the edge always. */
export function findRefusedRow(rows: Rows, hasArticle: (id: string) => boolean): RefusedRow | null {
  const own = findRefusedOwn(rows.ownIntents, hasArticle)
  if (own !== null) return own
  const known = (intent: string): boolean => isIntentId(intent) || rows.ownIntents.some(({ id }) => id === intent)
  const examples = new Map<string, string>()
  const tests = new Map<string, string>()
  return (
    findRefusedTaught('examples', rows.examples, { known, seen: examples }) ??
    findRefusedTaught('tests', rows.tests, { known, seen: tests, taught: examples })
  )
}

function findRefusedOwn(own: Rows['ownIntents'], hasArticle: (id: string) => boolean): RefusedRow | null {
  const ids = new Set<string>()
  for (const [at, { id, articleId }] of own.entries()) {
    if (ids.has(id)) return { field: `ownIntents.${at}.id`, why: 'id-twice' }
    if (!hasArticle(articleId)) return { field: `ownIntents.${at}.articleId`, why: 'unknown-article' }
    ids.add(id)
  }
  return null
}

/** `seen` gets the intent of every text, in the form in which texts are compared. */
function findRefusedTaught(
  name: 'examples' | 'tests',
  rows: readonly Taught[],
  checks: { known(intent: string): boolean; seen: Map<string, string>; taught?: ReadonlyMap<string, string> },
): RefusedRow | null {
  const ids = new Set<string>()
  for (const [at, { id, text, intent }] of rows.entries()) {
    const key = normaliseText(text)
    if (ids.has(id)) return { field: `${name}.${at}.id`, why: 'id-twice' }
    if (!checks.known(intent)) return { field: `${name}.${at}.intent`, why: 'unknown-intent' }
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(key)) return { field: `${name}.${at}.text`, why: 'empty-text' }
    if ((checks.seen.get(key) ?? intent) !== intent) return { field: `${name}.${at}.text`, why: 'two-intents' }
    if (checks.taught?.has(key) === true) return { field: `${name}.${at}.text`, why: 'example-and-test' }
    ids.add(id)
    checks.seen.set(key, intent)
  }
  return null
}
