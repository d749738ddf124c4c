import { useEffect } from 'preact/hooks'

interface EditorKeys {
  onSave: () => void
  onPublish: () => void
}

/** Ctrl or ⌘ with S keeps a draft, with Enter publishes; while a question stands over the page neither does. */
export function useEditorKeys({ onSave, onPublish }: EditorKeys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || !(event.ctrlKey || event.metaKey) || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      if (event.code === 'KeyS' && !event.shiftKey) onSave()
      else if (event.key === 'Enter') onPublish()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [onSave, onPublish])
}
