import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import type { TicketMove } from './ticket-moves.ts'

interface TicketAnswerProps {
  move: TicketMove
  busy: boolean
  onSay: (said: string) => void
  onBack: () => void
}

/** The words that go to the shopper with a decision. */
export function TicketAnswer({ move: { asks, tone }, busy, onSay, onBack }: TicketAnswerProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => field.current?.focus(), [])
  if (asks === null) return null
  const isMissing = asks.required && said.trim() === ''
  return (
    <form
      class="dk-t-answer"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isMissing) onSay(said.trim())
      }}
    >
      <label for={id}>
        {asks.label}
        {!asks.required && '（可以不写）'}
      </label>
      <textarea
        ref={field}
        id={id}
        class="dk-input"
        rows={3}
        maxLength={300}
        value={said}
        onInput={(event) => setSaid(event.currentTarget.value)}
      />
      <div class="dk-ways">
        <Button type="submit" tone={tone === 'danger' ? 'danger' : 'primary'} busy={busy} disabled={busy || isMissing}>
          {asks.send}
        </Button>
        <Button tone="quiet" disabled={busy} onClick={onBack}>
          先不定
        </Button>
      </div>
    </form>
  )
}
