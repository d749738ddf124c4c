import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'

/** The way from an empty list to where it fills. */
export function ToReading() {
  const { go } = useDesk()
  return (
    <Button size="s" tone="primary" onClick={() => go({ page: 'understanding', id: 'read' })}>
      去读记录
    </Button>
  )
}
