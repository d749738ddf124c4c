import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'

interface FailureStateProps {
  title: string
  reason: Failure
  onRetry: () => void
}

/** Something did not load: why, and once more. The code is for whoever has to look into it. */
export function FailureState({ title, reason, onRetry }: FailureStateProps) {
  return (
    <EmptyState icon="warn" tone="danger" title={title} text={describeFailure(reason)} code={reason.code}>
      <Button size="s" icon="retry" onClick={onRetry}>
        再查一次
      </Button>
    </EmptyState>
  )
}
