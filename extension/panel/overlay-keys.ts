import type { OverlayActions } from './overlay-actions.ts'
import { isComposing } from './overlay-events.ts'
import { overlayState, patchOverlay } from './overlay-state.ts'

/**
 * The overlay's keys, pressed while the console's own composer has the focus. Only Alt combinations,
 * so ↑, ↓ and Enter stay the console's; only a person's presses; never while an input method composes.
 */
export function listenForKeys(actions: OverlayActions, signal: AbortSignal): void {
  const handleKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || isComposing(event) || !event.altKey || event.ctrlKey || event.metaKey) return
    const action = chooseAction(event, actions)
    if (!action) return
    event.preventDefault()
    event.stopImmediatePropagation()
    action()
  }
  // Capture on the window: the console's own handlers run later and must not see these.
  window.addEventListener('keydown', handleKey, { capture: true, signal })
}

/** Opens the chosen draft for changing, or ends that and goes back to the composer. */
function toggleEdit(actions: OverlayActions): void {
  const { editing, selected } = overlayState.value
  if (editing === null) actions.edit(selected)
  else actions.endEdit()
}

function chooseAction(event: KeyboardEvent, actions: OverlayActions): (() => void) | null {
  const digit = /^Digit([1-3])$/.exec(event.code)?.[1]
  if (digit !== undefined) {
    const index = Number(digit) - 1
    if (!overlayState.value.ready?.drafts[index]) return null
    return () => void (event.shiftKey ? actions.copy(index) : actions.insert(index))
  }
  if (event.shiftKey) return null
  switch (event.code) {
    case 'ArrowDown':
      return overlayState.value.ready ? () => actions.select(1) : null
    case 'ArrowUp':
      return overlayState.value.ready ? () => actions.select(-1) : null
    case 'Enter':
      return overlayState.value.ready ? () => toggleEdit(actions) : null
    case 'KeyR':
      return actions.writing.canReword() ? () => void actions.writing.reword('whole') : null
    case 'KeyP':
      return actions.rewording.canPress() ? actions.rewording.press : null
    case 'KeyM':
      return () => patchOverlay({ minimised: !overlayState.value.minimised })
    default:
      return null
  }
}
