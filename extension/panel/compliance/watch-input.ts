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
  /** Where the characters of an input method are being chosen. */
  let composingIn: Node | null = null
  let told = ''
  const look = () => {
    clearTimeout(timer)
    timer = undefined
    const input = getInput()
    // The characters of an input method are not written until they are chosen; an editor that was replaced in the
    // middle never tells of the end.
    if (composingIn?.isConnected) return
    composingIn = null
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
    if (event.type === 'compositionstart') composingIn = event.target as Node
    else if (event.type === 'compositionend' || event.target !== composingIn || isByHand(event)) composingIn = null
    if (!composingIn) schedule()
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

/** Written outside a composition. What an editor does to its own text comes as an input too, of no type. */
function isByHand(event: Event): boolean {
  return event instanceof InputEvent && !event.isComposing && event.inputType !== ''
}
