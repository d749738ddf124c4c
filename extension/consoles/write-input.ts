/** What stands in a textarea or a contenteditable. */
export function readInput(input: HTMLElement): string {
  return input instanceof HTMLTextAreaElement ? input.value : input.innerText
}

/** Editors turn one newline into blocks and more of them; runs of white space compare as one. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim()
}

/** Replaces what stands in the input the way a hand would, so that the page's own editor hears of it. */
export function writeInput(input: HTMLElement, text: string): void {
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
  // A page may have moved the selection: what is written must not go into another field.
  if (!selection || !input.contains(selection.anchorNode) || !input.contains(selection.focusNode)) return
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}
