import type { TreeFault } from '../../../../shared/protocol/decision-tree.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { describeInStep } from '../tree-view/describe-tree-fault.ts'

/** What is wrong at this place of a process; nothing where all is well. */
export function FaultLines({ id, faults }: { id: string; faults: readonly TreeFault[] }) {
  if (faults.length === 0) return null
  return (
    <div id={id} class="dk-flow-faults">
      {faults.map((fault) => (
        <p key={fault.reason} class="dk-field-error">
          <Icon name="warn" size="s" />
          {describeInStep(fault)}
        </p>
      ))}
    </div>
  )
}
