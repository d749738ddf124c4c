import { applyCoupons, sortCoupons } from './apply-coupons.ts'
import { spreadOff } from './benefits/spread-off.ts'
import { sumCovered } from './cart-portions.ts'
import { totalOf } from './order-total.ts'
import type { Choice, Found, Searching } from './search-choice.ts'

/* What taking a coupon off the goods costs beside a step of the search that only adds up. */
const takeSteps = 20

/** Where a search stands: what is chosen, and the coupons from `from` on with the goods left to them. */
type Point = { from: number; remaining: number[]; goodsMinor: number }

/** A search on its way. */
type Walk = Searching & {
  choice: Choice
  /** Coupons in the order in which they apply, and their stacking groups. */
  order: readonly number[]
  groups: readonly string[]
  lastMust: number
  chosen: number[]
  used: Set<string>
  found: Found
}

/**
 * Branch and bound over coupons in the order in which they apply, for carts whose goods they may use up: what is
 * left after the coupons taken so far is exact, and bounds what the ones behind can still take.
 */
export function searchInOrder(searching: Searching, choice: Choice, best: Found): Found {
  const { world, exclusive, candidates } = choice
  const { cart } = searching
  const order = sortCoupons(cart, [...exclusive, ...candidates.flatMap((group) => group.map(({ index }) => index))])
  const groups = order.map((index) => cart.coupons[index]?.stackingGroup ?? '')
  const lastMust = order.findLastIndex((index) => exclusive.includes(index))
  const walk: Walk = { ...searching, choice, order, groups, lastMust, chosen: [], used: new Set(), found: best }
  const start = { from: 0, remaining: world.promoted.afterMinor, goodsMinor: world.goodsMinor }
  const mostMinor = restsOf([0, ...capsOf(walk, start)], ['', ...groups])[0] ?? 0
  if (!mayBeat(walk, world.goodsMinor - mostMinor, world.goodsMinor)) return best
  consider(walk, seedOf(choice), applyCoupons(cart, world.promoted, seedOf(choice)).goodsMinor)
  if (lastMust < 0) consider(walk, [], world.goodsMinor)
  visit(walk, start)
  return walk.found
}

/** Takes every coupon from here on in turn; one that must be taken cannot be passed over. */
function visit(walk: Walk, point: Point): void {
  const { choice, order, groups, chosen, used, spend } = walk
  const caps = capsOf(walk, point)
  const rests = restsOf(caps, groups)
  for (let place = point.from; place < order.length; place += 1) {
    const isMust = choice.exclusive.includes(order[place] ?? 0)
    const left = point.goodsMinor - (caps[place] ?? 0)
    if (caps[place] === 0 && !isMust) continue
    if (!spend(1)) return
    chosen.push(order[place] ?? 0)
    if (place >= walk.lastMust) consider(walk, chosen, left)
    if (mayBeat(walk, left - (rests[place] ?? 0), left) && spend(takeSteps)) {
      used.add(groups[place] ?? '')
      visit(walk, { from: place + 1, remaining: takeOff(walk, place, point.remaining), goodsMinor: left })
      used.delete(groups[place] ?? '')
    }
    chosen.pop()
    if (isMust) return
  }
}

function takeOff({ cart, choice, order }: Walk, place: number, remaining: readonly number[]): number[] {
  const { promoted, offs } = choice.world
  const index = order[place] ?? 0
  const less = remaining.slice()
  spreadOff(offs[index] ?? 0, promoted.afterMinor, less, cart.couponCovers[index] ?? [])
  return less
}

function mayBeat({ bound, found }: Walk, leastMinor: number, mostMinor: number): boolean {
  return bound.lowest(Math.max(0, leastMinor), mostMinor) < found.totalMinor
}

function consider(walk: Walk, indexes: readonly number[], goodsMinor: number): void {
  const totalMinor = totalOf(walk.terms, goodsMinor)
  if (totalMinor < walk.found.totalMinor) walk.found = { indexes: [...indexes], totalMinor }
}

/** By place: what this coupon would take off the goods left; 0 for coupons passed over and groups already used. */
function capsOf({ cart, choice, order, groups, used }: Walk, { from, remaining }: Point): number[] {
  return order.map((index, place) => {
    if (place < from || used.has(groups[place] ?? '')) return 0
    return Math.min(choice.world.offs[index] ?? 0, sumCovered(remaining, cart.couponCovers[index] ?? []))
  })
}

/** The most valuable coupon of every group: seldom far from the best. */
function seedOf({ exclusive, candidates }: Choice): number[] {
  return [...exclusive, ...candidates.flatMap((group) => group[0]?.index ?? [])]
}

/** By place: the most that the coupons behind it can take, one of every other group. */
function restsOf(caps: readonly number[], groups: readonly string[]): number[] {
  const most = new Map<string, number>()
  const rests = new Array<number>(caps.length).fill(0)
  let sum = 0
  for (let place = caps.length - 1; place >= 0; place -= 1) {
    const group = groups[place] ?? ''
    const known = most.get(group) ?? 0
    const cap = caps[place] ?? 0
    rests[place] = sum - known
    if (cap <= known) continue
    most.set(group, cap)
    sum += cap - known
  }
  return rests
}
