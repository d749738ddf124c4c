/** Why a draft was not put into the page's input; each has a sentence in the overlay. */
export type FillRefusal =
  /** The seller switched, or the customer wrote again, since the draft was made. */
  | 'conversation-changed'
  /** A person's own unsent words stand in the input. */
  | 'draft-present'
  /** The page's editor did not keep the text. */
  | 'not-taken'

export interface FillRequest {
  input: HTMLElement
  text: string
  /** What this product itself put there before, which may be replaced. */
  ownText: string | null
  /** Asked before and after: is the conversation still the one the draft was made for? */
  isStillCurrent: () => boolean
  /** How long the page's editor gets to revert a foreign write. */
  readBackMs: number
}

/**
 * Puts a draft into the console's own input, never over a person's words, and reads it back.
 * Never presses send. On any doubt it takes only its own text out again and refuses.
 */
export async function safeFill(request: FillRequest): Promise<{ ok: true } | { ok: false; reason: FillRefusal }> {
  const { input, text, ownText, isStillCurrent } = request
  if (!isStillCurrent()) return refuse('conversation-changed')
  const before = collapse(readInput(input))
  if (before !== '' && before !== collapse(ownText ?? '')) return refuse('draft-present')
  writeInput(input, text)
  await pause(request.readBackMs)
  const isTaken = input.isConnected && collapse(readInput(input)) === collapse(text)
  if (!isStillCurrent()) {
    if (isTaken) writeInput(input, '')
    return refuse('conversation-changed')
  }
  if (isTaken) return { ok: true }
  if (holdsOnlyOurs(readInput(input), text)) writeInput(input, '')
  return refuse('not-taken')
}

/** Takes a filled draft out again, unless a person changed it since. */
export function undoFill(input: HTMLElement, ownText: string): boolean {
  if (collapse(readInput(input)) !== collapse(ownText)) return false
  writeInput(input, '')
  return true
}

/** What stands in a textarea or a contenteditable. */
export function readInput(input: HTMLElement): string {
  return input instanceof HTMLTextAreaElement ? input.value : input.innerText
}

function writeInput(input: HTMLElement, text: string): void {
  input.focus()
  if (input instanceof HTMLTextAreaElement) writeTextarea(input, text)
  else writeEditable(input, text)
}

/** Frameworks watch the prototype's setter; a plain assignment to `value` would pass them by. */
function writeTextarea(input: HTMLTextAreaElement, text: string): void {
  const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
  setValue?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** execCommand goes through the browser's editing pipeline, so the page's editor sees real input events. */
function writeEditable(input: HTMLElement, text: string): void {
  const selection = getSelection()
  selection?.selectAllChildren(input)
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}

/** Editors turn one newline into blocks and more of them; runs of white space compare as one. */
function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function holdsOnlyOurs(now: string, text: string): boolean {
  const left = collapse(now)
  return left !== '' && collapse(text).includes(left)
}

function refuse(reason: FillRefusal): { ok: false; reason: FillRefusal } {
  return { ok: false, reason }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
