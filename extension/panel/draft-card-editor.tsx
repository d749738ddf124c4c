import { useEffect, useRef } from 'preact/hooks'

interface DraftEditorProps {
  label: string
  text: string
  onWrite: (text: string) => void
  onEnd: () => void
  /** False where nothing is to be put otherwise: the key then stays the browser's. */
  onReword?: () => boolean
}

/** A draft being changed in place. It takes the focus, because a person asked to write here. */
export function DraftEditor({ label, text, onWrite, onEnd, onReword }: DraftEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const own = field.current
    own?.focus()
    own?.setSelectionRange(own.value.length, own.value.length)
  }, [])
  return (
    <textarea
      ref={field}
      class="draft-edit"
      aria-label={label}
      maxLength={4000}
      rows={Math.min(10, Math.max(3, Math.ceil(text.length / 22)))}
      value={text}
      onInput={(event) => onWrite(event.currentTarget.value)}
      onKeyDown={(event) => {
        const isRewordKey = event.code === 'KeyR' && event.altKey && !(event.ctrlKey || event.metaKey || event.shiftKey)
        if (isRewordKey && !event.isComposing && onReword?.()) return event.preventDefault()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
        event.preventDefault()
        onEnd()
      }}
    />
  )
}
