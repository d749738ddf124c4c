import { useRef } from 'preact/hooks'
import { Button } from '../../shared/ui/button.tsx'

interface PickFileProps {
  label: string
  accept: string
  busy?: boolean
  onPick: (file: File) => void
}

/** A button that lets one file be chosen; the same one can be chosen again. */
export function PickFile({ label, accept, busy = false, onPick }: PickFileProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button size="s" busy={busy} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onPick(file)
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
