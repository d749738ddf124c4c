import type { TreeTarget } from '../../../../shared/protocol/decision-tree.ts'
import { type Lead, leadTo } from './edit-tree.ts'
import type { Flow } from './flow-context.ts'

interface TargetSelectProps {
  flow: Flow
  place: { stepId: string; at: number }
  to: TreeTarget
  /** 「不亮」之后 */
  label: string
}

const longestName = 16

/** Where an option leads: to a result, to a person, to a new step, or to any step there is. */
export function TargetSelect({ flow, place, to, label }: TargetSelectProps) {
  const { steps } = flow.tree
  const value = to.kind === 'step' ? `step:${to.id}` : to.handsOff ? 'person' : 'result'
  const isGone = to.kind === 'step' && steps.every(({ id }) => id !== to.id)
  const choose = (chosen: string) => {
    const id = flow.createId()
    const lead: Lead = chosen.startsWith('step:')
      ? { kind: 'step', id: chosen.slice(5) }
      : { kind: chosen === 'person' || chosen === 'new' ? chosen : 'result' }
    flow.change(leadTo(flow.tree, place, lead, id), null)
    if (lead.kind === 'new') flow.focus(id)
  }
  return (
    <select
      class="dk-input"
      aria-label={label}
      aria-invalid={isGone || undefined}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="result">告诉结果</option>
      <option value="person">告诉结果，转人工</option>
      <option value="new">接着问新的一步</option>
      {isGone && <option value={value}>去的那一步不在了</option>}
      <optgroup label="去已有的一步">
        {steps.map(({ id, question }, index) => (
          <option key={id} value={`step:${id}`}>
            第 {index + 1} 步 {question.length > longestName ? `${question.slice(0, longestName)}…` : question}
          </option>
        ))}
      </optgroup>
    </select>
  )
}
