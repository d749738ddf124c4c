import { useId } from 'preact/hooks'
import { treeBounds } from '../../../../shared/protocol/decision-tree.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { addOption, changeStep, moveOption, removeStep } from './edit-tree.ts'
import { FaultLines } from './fault-lines.tsx'
import type { Flow } from './flow-context.ts'
import { FlowOption } from './flow-option.tsx'
import { readFlowKey } from './read-flow-key.ts'
import type { OutlineStep } from './to-outline.ts'

/** Deeper ones stand below each other, so that the narrowest screen has room for their words. */
const deepest = 7

interface FlowStepProps {
  flow: Flow
  at: OutlineStep
  /** How far to the right it stands already. */
  depth: number
}

/** One step with its options, and below each of them the step it leads to. */
export function FlowStep({ flow, at, depth }: FlowStepProps) {
  const { step, number, owner, children } = at
  const faultsId = useId()
  const faults = flow.faults.filter((fault) => fault.step === number && fault.option === undefined)
  // A step that has only one way on tells something: a chain of those is no branching.
  const isStraight = step.options.length === 1 || depth >= deepest
  const isLoose = owner === null && step.id !== flow.tree.start
  const append = () => {
    flow.change(addOption(flow.tree, step.id, step.options.length), null)
    flow.focus(`${step.id}.${step.options.length}`)
  }
  const move = (by: -1 | 1) => {
    const next = owner === null ? null : moveOption(flow.tree, owner.stepId, owner.at, by)
    if (next === null) return
    flow.change(next, null)
    flow.focus(step.id)
    flow.announce(`第 ${number} 步${by < 0 ? '上移' : '下移'}了`)
  }
  const hear = (event: KeyboardEvent) => {
    const key = readFlowKey(event)
    if (key === null) return
    event.preventDefault()
    if (key === 'enter') append()
    else move(key === 'up' ? -1 : 1)
  }
  return (
    <section
      class={`dk-flow-step${flow.here === step.id ? ' is-here' : ''}${isLoose ? ' is-loose' : ''}`}
      aria-label={`第 ${number} 步`}
    >
      <div class="dk-flow-question">
        <b aria-hidden="true">{number}</b>
        <textarea
          class="dk-input"
          rows={Math.min(4, Math.max(1, Math.ceil(step.question.length / 30)))}
          aria-label={`第 ${number} 步的问题`}
          placeholder="问客户什么"
          maxLength={treeBounds.question}
          data-flow={step.id}
          aria-invalid={faults.length > 0 || undefined}
          {...(faults.length > 0 ? { 'aria-describedby': faultsId } : {})}
          value={step.question}
          onKeyDown={hear}
          onInput={(event) =>
            flow.change(changeStep(flow.tree, step.id, { question: event.currentTarget.value }), step.id)
          }
        />
        {isLoose && (
          <Button
            size="s"
            tone="quiet"
            icon="x"
            aria-label={`删掉第 ${number} 步`}
            onClick={() => flow.remove(removeStep(flow.tree, step.id), `第 ${number} 步删掉了`)}
          />
        )}
      </div>
      <FaultLines id={faultsId} faults={faults} />
      <ol class={isStraight ? 'is-straight' : undefined}>
        {children.map((child, index) => (
          // Options have no names of their own: their place is what they are known by.
          <FlowOption key={`${step.id} ${index}`} flow={flow} at={index} within={at}>
            {child && <FlowStep flow={flow} at={child} depth={isStraight ? depth : depth + 1} />}
          </FlowOption>
        ))}
      </ol>
      <button type="button" class="dk-add" onClick={append}>
        ＋ 加选项
      </button>
    </section>
  )
}
