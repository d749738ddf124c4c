import type { ActiveFlow, Slots } from './dialog-state.ts'
import type { BackTo } from './read-step-back.ts'

/** What no longer holds once another order or line is meant. */
const dependent: Partial<Record<keyof Slots, readonly (keyof Slots)[]>> = {
  order: ['line', 'phoneLast4', 'targetSku', 'quantity', 'withOrders', 'photos', 'trouble'],
  targetSku: ['colour', 'size'],
  line: ['targetSku', 'quantity', 'photos'],
}

/** The flow with earlier answers forgotten, to be walked again from its start; null when nothing was answered yet. */
export function stepBack(active: ActiveFlow, to: BackTo): ActiveFlow | null {
  if (active.slots.tree !== undefined) return stepBackInTree(active, active.slots.tree, to)
  const answered = (active.asked ?? []).filter((slot) => slot !== 'confirmed' && active.slots[slot] !== undefined)
  if (to === 'first') return answered.length === 0 ? null : without(active, answered)
  const slot = to === 'last' ? answered.at(-1) : to
  if (slot === undefined || active.slots[slot] === undefined) return null
  const later = answered.slice(answered.indexOf(slot) + 1)
  return without(active, to === 'last' ? [slot, ...later] : [slot])
}

/** One answer less, or none at all; the result itself is behind the last answer. */
function stepBackInTree(active: ActiveFlow, tree: NonNullable<Slots['tree']>, to: BackTo): ActiveFlow | null {
  if (tree.path.length === 0) return null
  const { choices: _, ...rest } = active
  const path = to === 'first' ? [] : tree.path.slice(0, -1)
  return { ...rest, slots: { ...active.slots, tree: { ...tree, path } }, askedFor: null }
}

function without(active: ActiveFlow, slots: readonly (keyof Slots)[]): ActiveFlow {
  const dropped = new Set<string>(['confirmed', ...slots, ...slots.flatMap((slot) => dependent[slot] ?? [])])
  const kept = Object.entries(active.slots).filter(([name]) => !dropped.has(name))
  const { choices: _, asked = [], ...rest } = active
  return { ...rest, slots: Object.fromEntries(kept), asked: asked.filter((slot) => !dropped.has(slot)), askedFor: null }
}
