import type { Composer } from './mount-replica.ts'

/** A contenteditable of the page's own: what is written without an input event is gone at its next render. */
export function mountPlainEditor(first: HTMLElement): Composer {
  let editor = first
  let model = ''
  const show = () => {
    if (editor.innerText !== model) editor.innerText = model
  }
  const listen = () =>
    editor.addEventListener('input', () => {
      if (window.replica.keepDraftReverted) show()
      else model = editor.innerText
    })
  listen()
  setInterval(show, 400)
  return {
    text: () => model,
    clear() {
      model = ''
      show()
    },
    swap() {
      const next = editor.cloneNode(true) as HTMLElement
      editor.replaceWith(next)
      editor = next
      listen()
    },
  }
}
