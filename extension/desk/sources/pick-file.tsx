import { useId, useRef } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'

interface PickFileProps {
  /** What to drop here, and how much. */
  text: string
  label: string
  accept: string
  isOver: boolean
  onFile: (file: File) => void
}

/** Where a file comes in: chosen, or dropped anywhere on the page. */
export function PickFile({ text, label, accept, isOver, onFile }: PickFileProps) {
  const picker = useRef<HTMLInputElement>(null)
  const id = useId()
  return (
    <div class={isOver ? 'dk-r-drop is-over' : 'dk-r-drop'}>
      <p id={id}>{text}</p>
      <Button aria-describedby={id} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        class="ui-hidden"
        type="file"
        accept={accept}
        aria-label={`${label}：文件`}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}
