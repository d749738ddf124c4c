import { Button } from '../../shared/ui/button.tsx'
import { EmptyState } from '../../shared/ui/empty-state.tsx'
import { texts } from './preferences.ts'

/** The engine did not start: what still works, and a second try. */
export function EngineFailed({ code }: { code: string }) {
  const { failed } = texts.value
  return (
    <div class="w-list">
      <div class="w-failed" role="alert">
        <EmptyState icon="warn" tone="danger" title={failed.title} text={failed.text} code={code.slice(0, 120)}>
          <Button tone="primary" size="l" icon="retry" onClick={() => location.reload()}>
            {failed.retry}
          </Button>
        </EmptyState>
      </div>
    </div>
  )
}
