import { readInput } from '../../consoles/write-input.ts'

export interface InputWatch {
  /** The console's composer as it is now; pages replace it. */
  getInput: () => HTMLElement | null
  /** Told once for each text that stood there, never in the middle of a composition. */
  onText: (text: string, input: HTMLElement | null) => void
}

/** From a key to the check; several keys within it share one. */
export const restAfterKeyMs = 120

/**
 * Watches what a person writes in the console's composer. It listens on the document, so that a replaced composer is
 * watched on, and does nothing while nobody types.
 */
export function watchInput({ getInput, onText }: InputWatch, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isComposing = false
  let told = ''
  const look = () => {
    clearTimeout(timer)
    timer = undefined
    const input = getInput()
    // The characters of an input method are not written until they are chosen.
    if (isComposing && input?.isConnected) return
    isComposing = false
    const text = input ? readInput(input) : ''
    if (text === told) return
    told = text
    onText(text, input)
  }
  const schedule = () => {
    timer ??= setTimeout(look, restAfterKeyMs)
  }
  const isInside = ({ target }: Event) => target instanceof Node && getInput()?.contains(target) === true
  const handle = (event: Event) => {
    if (!isInside(event)) return
    if (event.type === 'compositionstart') isComposing = true
    else if (event.type === 'compositionend') isComposing = false
    // An editor that was replaced in the middle never told of the end.
    else if (event instanceof InputEvent && !event.isComposing) isComposing = false
    if (!isComposing) schedule()
  }
  const options = { capture: true, passive: true, signal }
  for (const type of ['input', 'compositionstart', 'compositionend'] as const)
    document.addEventListener(type, handle, options)
  // A page empties its composer by script when it has sent: no input event tells of that.
  for (const type of ['keyup', 'click'] as const)
    document.addEventListener(type, () => told !== '' && schedule(), options)
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    look,
    /** What stands there is told anew: it stands in another conversation now. */
    lookAnew() {
      told = ''
      look()
    },
  }
}
