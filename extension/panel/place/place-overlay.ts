/** A rectangle in the window, in CSS px. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface PlaceRequest {
  window: { width: number; height: number }
  /** Where it would stand if nothing were in the way. */
  wanted: Box
  /** The smallest it may become. */
  least: { width: number; height: number }
  /** Composer, send control, newest message: not one pixel of these is covered. */
  never: readonly Box[]
  /** The conversation: covered only where there is no room beside it. */
  rather: Box | null
  /** Free space kept to the window's edges. */
  margin: number
}

interface Room {
  left: number
  top: number
  right: number
  bottom: number
}

/** For a px² of the conversation, and for a px it becomes smaller: narrower is better than shorter, which is worst. */
const overlapCost = 0.002
const lossCost = { width: 0.5, height: 0.9 }

/** The place nearest to the wanted one that covers nothing it must not; null where none is large enough. */
export function placeOverlay(request: PlaceRequest): Box | null {
  const { window, wanted, margin } = request
  const least = {
    width: Math.min(request.least.width, window.width - 2 * margin),
    height: Math.min(request.least.height, window.height - 2 * margin),
  }
  let best: { box: Box; cost: number } | null = null
  for (const room of listRooms(request)) {
    const [width, height] = [room.right - room.left, room.bottom - room.top]
    if (width < least.width || height < least.height) continue
    for (const chosenWidth of new Set([Math.min(width, wanted.width), least.width])) {
      const size = { width: Math.max(chosenWidth, least.width), height: Math.min(height, wanted.height) }
      const box = fitInto(room, wanted, { ...size, height: Math.max(size.height, least.height) }, window)
      const cost = costOf(box, request)
      if (!best || cost < best.cost) best = { box, cost }
    }
  }
  return best?.box ?? null
}

/** Every rectangle between the edges of what stands there that holds nothing it must not cover. */
function listRooms({ window, never, rather, margin }: PlaceRequest): Room[] {
  const solid = never.map(toRoom)
  const edges = rather ? [...solid, toRoom(rather)] : solid
  const outer = { left: margin, top: margin, right: window.width - margin, bottom: window.height - margin }
  const xs = sortedEdges(outer.left, outer.right, (room) => [room.left, room.right])
  const ys = sortedEdges(outer.top, outer.bottom, (room) => [room.top, room.bottom])
  return pairs(xs).flatMap(([left, right]) =>
    pairs(ys)
      .map(([top, bottom]) => ({ left, top, right, bottom }))
      .filter((room) => !solid.some((one) => overlap(room, one) > 0)),
  )

  function sortedEdges(from: number, to: number, read: (room: Room) => number[]): number[] {
    const inside = edges.flatMap(read).filter((edge) => edge > from && edge < to)
    return [...new Set([from, ...inside, to])].sort((a, b) => a - b)
  }
}

function pairs(edges: readonly number[]): [number, number][] {
  return edges.flatMap((from, at) => edges.slice(at + 1).map((to): [number, number] => [from, to]))
}

/** A box that becomes narrower keeps the edge it is docked to. */
function fitInto(room: Room, wanted: Box, size: { width: number; height: number }, window: { width: number }): Box {
  const isDockedRight = wanted.left + wanted.width / 2 > window.width / 2
  const left = isDockedRight ? wanted.left + wanted.width - size.width : wanted.left
  return {
    ...size,
    left: clamp(left, room.left, room.right - size.width),
    top: clamp(wanted.top, room.top, room.bottom - size.height),
  }
}

function costOf(box: Box, { wanted, rather, window }: PlaceRequest): number {
  const isDockedRight = wanted.left + wanted.width / 2 > window.width / 2
  const shift = isDockedRight ? box.left + box.width - wanted.left - wanted.width : box.left - wanted.left
  const loss = (wanted.width - box.width) * lossCost.width + Math.max(0, wanted.height - box.height) * lossCost.height
  const covered = rather ? overlap(toRoom(box), toRoom(rather)) * overlapCost : 0
  return Math.abs(shift) + Math.abs(box.top - wanted.top) + loss + covered
}

function toRoom({ left, top, width, height }: Box): Room {
  return { left, top, right: left + width, bottom: top + height }
}

/** The area two rooms share. */
function overlap(a: Room, b: Room): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function clamp(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, to))
}
