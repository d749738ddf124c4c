/** A part of the screen, in px. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface CardSurroundings {
  viewport: { width: number; height: number }
  /** The composer with its tools and the send control. */
  composer: Box
  /** What is drawn of the newest message. */
  newest: Box | null
  /** The overlay itself, which the card may lie on. */
  overlay: Box | null
}

const gap = 8

/**
 * Where the card goes: directly above the composer at its right, and where the newest message stands there, at its left,
 * at the foot of the overlay, or in the upper corner. Never over that message or the composer.
 */
export function placeCard(
  size: { width: number; height: number },
  around: CardSurroundings,
): { left: number; top: number } {
  const { viewport, composer, newest, overlay } = around
  const above = composer.top - gap - size.height
  const places = [
    { left: composer.right - gap - size.width, top: above },
    { left: composer.left + gap, top: above },
    ...(overlay ? [{ left: overlay.right - size.width, top: overlay.bottom - gap - size.height }] : []),
    { left: viewport.width - gap - size.width, top: gap },
  ].map(({ left, top }) => ({ left: Math.max(gap, left), top: Math.max(gap, top) }))
  const isFree = ({ left, top }: { left: number; top: number }) => {
    const card = { left, top, right: left + size.width, bottom: top + size.height }
    return !overlaps(card, composer) && !(newest && overlaps(card, newest))
  }
  return places.find(isFree) ?? places[places.length - 1] ?? { left: gap, top: gap }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
