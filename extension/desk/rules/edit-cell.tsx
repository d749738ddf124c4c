import type { TargetedInputEvent, TargetedKeyboardEvent } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Icon } from '../../../shared/ui/icon.tsx'
import type { Parsed } from './parse-cell.ts'

interface EditCellProps<T> {
  /** Names the cell to whoever cannot see its place: 「轻羽」雾绿 售价. */
  label: string
  value: T
  toText: (value: T) => string
  parse: (text: string) => Parsed<T>
  /** Answers with the sentence to show when it was not saved. */
  onSave: (value: T) => Promise<string | null>
  type?: 'text' | 'date'
}

/** A value edited where it stands: Enter or leaving saves, Esc brings back what was there. */
export function EditCell<T>({ label, value, toText, parse, onSave, type = 'text' }: EditCellProps<T>) {
  const id = useId()
  const [text, setText] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [state, setState] = useState<'still' | 'saving' | 'saved'>('still')
  const commit = async () => {
    if (text === null || state === 'saving') return
    const parsed = parse(text)
    if (!parsed.ok) return setError(parsed.reason)
    setError(null)
    if (toText(parsed.value) === toText(value)) return setText(null)
    setState('saving')
    const refusal = await onSave(parsed.value)
    setState(refusal === null ? 'saved' : 'still')
    setError(refusal)
    if (refusal === null) setText(null)
  }
  const control = {
    class: 'dk-input',
    'aria-label': label,
    'aria-invalid': error !== null,
    'aria-describedby': id,
    value: text ?? toText(value),
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
      setText(event.currentTarget.value)
      setState('still')
    },
    onBlur: () => void commit(),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => {
      if (event.isComposing || event.keyCode === 229) return
      if (event.key === 'Enter') void commit()
      if (event.key !== 'Escape') return
      setText(null)
      setError(null)
    },
  }
  return (
    <div class="dk-cell">
      {type === 'date' ? <input type="date" {...control} /> : <input type="text" inputMode="decimal" {...control} />}
      <span id={id} class={error ? 'dk-field-error' : 'dk-cell-state'}>
        {error && <Icon name="warn" size="s" />}
        {error ?? (state === 'saving' ? '正在保存' : state === 'saved' ? '已保存' : '')}
      </span>
    </div>
  )
}
