import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

interface DialogProps {
  title: string
  /** For tables beside a list. */
  isWide?: boolean
  onClose: () => void
  children: ComponentChildren
}

/** A question that must be answered first; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, isWide, onClose, children }: DialogProps) {
  const place = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = place.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={place}
      class={isWide ? 'dk-dialog is-wide' : 'dk-dialog'}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={onClose}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
