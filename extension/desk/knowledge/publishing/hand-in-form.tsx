import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { Field } from '../../parts/field.tsx'

interface HandInFormProps {
  busy: boolean
  onSend: (note: string) => void
  onClose: () => void
}

/** A word for whoever looks at it, if there is one to say. */
export function HandInForm({ busy, onSend, onClose }: HandInFormProps) {
  const [note, setNote] = useState('')
  return (
    <form
      class="dk-handed-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSend(note)
      }}
    >
      <Field label="给店长的话" hint="可以不写">
        {(control) => (
          <input
            {...control}
            class="dk-input"
            maxLength={200}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button size="s" tone="primary" type="submit" busy={busy}>
        交给店长
      </Button>
      <Button size="s" onClick={onClose}>
        先不交
      </Button>
    </form>
  )
}
