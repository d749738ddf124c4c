import { teachState } from './teach-state.ts'

const edgePx = 3

/** The box around what is pointed at; it lies over the page and lets everything through. */
export function Highlight() {
  const box = teachState.value.boxed?.getBoundingClientRect()
  if (!box) return null
  const place = {
    left: `${box.left - edgePx}px`,
    top: `${box.top - edgePx}px`,
    width: `${box.width + 2 * edgePx}px`,
    height: `${box.height + 2 * edgePx}px`,
  }
  return <div class="teach-box" style={place} />
}
