import { useEffect, useRef } from 'preact/hooks'
import type { PackSummary, PackTaken } from '../../../../shared/protocol/desk-packs.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { describeOutcome } from './describe-outcome.ts'
import type { PackOutcome } from './packs-store.ts'

interface OutcomeLineProps {
  pack: PackSummary
  outcome: PackOutcome
  isBusy: boolean
  onUndo: (taken: PackTaken) => void
}

/** What became of a pack, with the way back while there is one. */
export function OutcomeLine({ pack, outcome, isBusy, onUndo }: OutcomeLineProps) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(outcome.kind)
  useEffect(() => {
    // The button that was pressed is gone or off now: the focus goes on from here instead of from the page's top.
    const isLost = document.activeElement?.matches('body, :disabled')
    if (before.current !== outcome.kind && isLost) place.current?.focus()
    before.current = outcome.kind
  }, [outcome.kind])
  const taken = 'taken' in outcome ? outcome.taken : null
  return (
    <div
      ref={place}
      class={outcome.kind === 'refused' ? 'dk-pack-outcome is-refused' : 'dk-pack-outcome'}
      role="status"
      tabIndex={-1}
    >
      <p>{describeOutcome(outcome, pack)}</p>
      {taken !== null && taken.takenAt !== null && (
        <Button size="s" busy={outcome.kind === 'undoing'} disabled={isBusy} onClick={() => onUndo(taken)}>
          撤销
        </Button>
      )}
    </div>
  )
}
