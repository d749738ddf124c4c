import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { DeskIcon } from '../../parts/desk-icon.tsx'
import { importAddress } from './import-address.ts'

/** The way to the import from the tree's head; it says so while one is under way or was cut off. */
export function ImportButton() {
  const { go, imports, session } = useDesk()
  if (session.value?.staff.role === 'integrator') return null
  const isSending = imports.file.isSending
  const isCut = imports.file.cutOff.value !== null
  const label = isSending ? '导入：正在导入' : isCut ? '导入：上次没有导完' : '导入'
  return (
    <Button
      class={isSending || isCut ? 'dk-i-button is-marked' : 'dk-i-button'}
      size="s"
      tone="quiet"
      aria-label={label}
      title={label}
      onClick={() => go({ page: 'knowledge', id: importAddress })}
    >
      <DeskIcon name="import" />
    </Button>
  )
}
