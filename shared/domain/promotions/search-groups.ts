import type { WorldEstimate } from './estimate-world.ts'
import { createPriceWorlds, isExclusive, type PriceWorld } from './price-worlds.ts'
import { type Choice, type Found, type Searching, searchChoice } from './search-choice.ts'
import type { UsefulCoupons } from './useful-coupons.ts'

/** One stacking group: the coupons that keep goods for themselves, and the most its other coupons can take off. */
type Branch = { place: number; exclusive: number[]; freeMostMinor: number; mostMinor: number }

/**
 * Branch and bound over the exclusive coupons of every group, at most one each; where they are chosen the price
 * world is fixed and the other coupons are searched in it. Returns `best` unless there is something cheaper.
 */
export function searchGroups(searching: Searching, useful: UsefulCoupons, best: Found): Found {
  const { cart, bound, spend } = searching
  const worlds = createPriceWorlds(cart, useful.groups)
  const branches = branchesOf(searching, useful)
  const restMost = restOf(branches)
  const free = useful.groups.map((group) => group.filter((index) => !isExclusive(cart, index)))
  const exclusive: number[] = []
  const taken = new Set<number>()
  let found = searchChoice(searching, choiceOf(worlds.getWorld(worlds.nothing), [], taken), best)
  const isHopeless = (goodsMinor: number) =>
    bound.lowest(Math.max(0, goodsMinor), Number.POSITIVE_INFINITY) >= found.totalMinor
  const visit = (depth: number, id: number, mostOffMinor: number) => {
    const leastGoods = worlds.getLeastGoods(id) - mostOffMinor
    if (isHopeless(leastGoods - (restMost[depth] ?? 0)) || !spend(1)) return
    const branch = branches[depth]
    if (branch === undefined) {
      if (exclusive.length === 0) return
      const others = free.filter((_, place) => !taken.has(place))
      if (isHopeless(leastBy(worlds.estimate(id), exclusive, others))) return
      found = searchWorld(searching, worlds.getWorld(id), { exclusive, taken, found })
      return
    }
    taken.add(branch.place)
    for (const index of branch.exclusive) {
      const offMinor = useful.mostOffMinor[index] ?? 0
      if (isHopeless(leastGoods - offMinor - (restMost[depth + 1] ?? 0))) break
      exclusive.push(index)
      visit(depth + 1, worlds.extend(id, index), mostOffMinor + offMinor)
      exclusive.pop()
    }
    taken.delete(branch.place)
    visit(depth + 1, id, mostOffMinor + branch.freeMostMinor)
  }
  visit(0, worlds.nothing, 0)
  return found
}

/** What the goods cost at least with these exclusive coupons; infinite where one of them cannot be used, 0 without an estimate. */
function leastBy(estimate: WorldEstimate | null, exclusive: readonly number[], free: readonly number[][]): number {
  if (estimate === null) return 0
  const { goodsMinor, mostOffs } = estimate
  let least = goodsMinor
  for (const index of exclusive) {
    if (!mostOffs[index]) return Number.POSITIVE_INFINITY
    least -= mostOffs[index]
  }
  for (const group of free) least -= group.reduce((most, index) => Math.max(most, mostOffs[index] ?? 0), 0)
  return Math.max(0, least)
}

type Partial = { exclusive: number[]; taken: ReadonlySet<number>; found: Found }

/** Nothing where an exclusive coupon's threshold is not reached in the world it makes. */
function searchWorld(searching: Searching, world: PriceWorld, { exclusive, taken, found }: Partial): Found {
  if (exclusive.some((index) => world.offs[index] == null)) return found
  return searchChoice(searching, choiceOf(world, exclusive, taken), found)
}

function choiceOf(world: PriceWorld, exclusive: number[], taken: ReadonlySet<number>): Choice {
  const candidates = world.candidates.filter((group, place) => group.length > 0 && !taken.has(place))
  return { world, exclusive: [...exclusive], candidates }
}

/** Groups with exclusive coupons, the one that decides most first; the others' most counts from the start. */
function branchesOf({ cart }: Searching, { groups, mostOffMinor }: UsefulCoupons): Branch[] {
  const most = (indexes: number[]) => Math.max(0, ...indexes.map((index) => mostOffMinor[index] ?? 0))
  return groups
    .map((group, place): Branch => {
      const exclusive = group.filter((index) => isExclusive(cart, index))
      const freeMostMinor = most(group.filter((index) => !isExclusive(cart, index)))
      exclusive.sort((a, b) => (mostOffMinor[b] ?? 0) - (mostOffMinor[a] ?? 0))
      return { place, exclusive, freeMostMinor, mostMinor: most(group) }
    })
    .sort((a, b) => b.mostMinor - a.mostMinor)
}

/** By depth: the most that this group and those after it can take off. */
function restOf(branches: Branch[]): number[] {
  const rest = [0]
  for (const { mostMinor } of branches.toReversed()) rest.unshift((rest[0] ?? 0) + mostMinor)
  return rest
}
