import type { Claim } from './claim.ts'
import type { Contradiction } from './contradiction.ts'
import { differ } from './differ.ts'
import { explain } from './explain.ts'
import { haveSameScope, mayMeet, overrides } from './may-meet.ts'

/** One claim is shown against at most so many others: whoever mends the first sees the rest go. */
const mostPerClaim = 3

type Group = { sample: Claim; claims: Claim[] }

/** The pairs of statements that differ, in steps; each aspect is compared by its distinct values, not claim by claim. */
export function* pairClaims(claims: Claim[]): Generator<void, Contradiction[]> {
  const byAspect = new Map<string, Claim[]>()
  for (const claim of claims) {
    const list = byAspect.get(claim.aspect.id)
    if (list === undefined) byAspect.set(claim.aspect.id, [claim])
    else list.push(claim)
  }
  const found: Contradiction[] = []
  for (const list of byAspect.values()) found.push(...(yield* pairWithin(list)))
  return found
}

function* pairWithin(claims: Claim[]): Generator<void, Contradiction[]> {
  const groups = groupAlike(claims)
  const found: Contradiction[] = []
  const seen = new Set<string>()
  for (const [at, a] of groups.entries()) {
    for (const b of groups.slice(at + 1)) {
      if (haveSameScope(a.sample, b.sample) && differ(a.sample, b.sample)) pairGroups(a, b, seen, found)
    }
    yield
  }
  return found
}

/** Claims of the same scope and value stand for one another. */
function groupAlike(claims: Claim[]): Group[] {
  const groups = new Map<string, Group>()
  for (const claim of claims) {
    const key = JSON.stringify([claim.value, claim.goods, claim.conditions, claim.isLaw])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { sample: claim, claims: [claim] })
    else group.claims.push(claim)
  }
  return [...groups.values()]
}

function pairGroups(a: Group, b: Group, seen: Set<string>, found: Contradiction[]): void {
  const [few, many] = a.claims.length <= b.claims.length ? [a.claims, b.claims] : [b.claims, a.claims]
  // A rule is what the shop laid down, so it is shown first.
  const others = [...many].sort((x, y) => Number(x.place.kind !== 'rule') - Number(y.place.kind !== 'rule'))
  for (const claim of few) {
    let shown = 0
    for (const other of others) {
      if (shown === mostPerClaim) break
      const pair = toContradiction(claim, other, seen)
      if (pair === null) continue
      found.push(pair)
      shown += 1
    }
  }
}

/** The finding of two claims that differ, or null where nobody could meet both or it was told already. */
export function toContradiction(a: Claim, b: Claim, seen: Set<string>): Contradiction | null {
  const key = [nameOf(a), nameOf(b)].sort().join(' ') + a.aspect.id
  if (nameOf(a) === nameOf(b) || seen.has(key)) return null
  if (a.place.kind === 'rule' && b.place.kind === 'rule') return null
  if (!mayMeet(a.article, b.article)) return null
  seen.add(key)
  const { id, label } = a.aspect
  const kind = overrides(a.article, b.article) ? ('override' as const) : ('contradiction' as const)
  const [first, second] = a.place.kind === 'rule' ? [b, a] : [a, b]
  return { kind, aspect: { id, label }, a: toSide(first), b: toSide(second), why: explain(first, second, kind) }
}

function toSide({ place, sentence, words }: Claim) {
  return { place, sentence, words }
}

function nameOf({ place }: Claim): string {
  return place.kind === 'rule' ? place.path : place.articleId
}
