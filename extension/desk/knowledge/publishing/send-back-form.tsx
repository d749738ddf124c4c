import { useState } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { Field } from '../../parts/field.tsx'

interface SendBackFormProps {
  busy: boolean
  onSend: (reason: string) => void
  onClose: () => void
}

/** What has to change; nothing goes back without it. */
export function SendBackForm({ busy, onSend, onClose }: SendBackFormProps) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)
  return (
    <form
      class="dk-handed-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') setError('写一句要改哪里')
        else onSend(reason)
      }}
    >
      <Field label="要改哪里" error={error}>
        {(control) => (
          <input
            {...control}
            class="dk-input"
            maxLength={200}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button size="s" tone="primary" type="submit" busy={busy}>
        退回给作者
      </Button>
      <Button size="s" onClick={onClose}>
        先不退
      </Button>
    </form>
  )
}
