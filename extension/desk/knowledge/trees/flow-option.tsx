import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { treeBounds } from '../../../../shared/protocol/decision-tree.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { addOption, changeOption, moveOption, removeOption } from './edit-tree.ts'
import { FaultLines } from './fault-lines.tsx'
import { type Flow, nameOption } from './flow-context.ts'
import { readFlowKey } from './read-flow-key.ts'
import { TargetSelect } from './target-select.tsx'
import type { OutlineStep } from './to-outline.ts'

interface FlowOptionProps {
  flow: Flow
  at: number
  within: OutlineStep
  /** The steps behind it. */
  children: ComponentChildren
}

/** One option: its words, where it leads, and what it tells when that is a result. */
export function FlowOption({ flow, at, within, children }: FlowOptionProps) {
  const { step, number } = within
  const option = step.options[at]
  const faultsId = useId()
  if (option === undefined) return null
  const { label, to } = option
  const place = { stepId: step.id, at }
  const faults = flow.faults.filter((fault) => fault.step === number && fault.option === at)
  const lacksResult = faults.some(({ reason }) => reason === 'no-end')
  const move = (by: -1 | 1) => {
    const next = moveOption(flow.tree, step.id, at, by)
    if (next === null) return
    flow.change(next, null)
    flow.focus(`${step.id}.${at + by}`)
    flow.announce(`${nameOption(label, at)}移到第 ${at + by + 1} 个`)
  }
  const hear = (event: KeyboardEvent) => {
    const key = readFlowKey(event)
    if (key === null) return
    event.preventDefault()
    if (key !== 'enter') return move(key === 'up' ? -1 : 1)
    flow.change(addOption(flow.tree, step.id, at + 1), null)
    flow.focus(`${step.id}.${at + 1}`)
  }
  const remove = () => {
    const next = removeOption(flow.tree, step.id, at)
    const gone = flow.tree.steps.length - next.steps.length
    flow.focus(step.options.length > 1 ? `${step.id}.${Math.max(0, at - 1)}` : step.id)
    flow.remove(next, `${nameOption(label, at)}${gone > 0 ? `和它后面的 ${gone} 步` : ''}删掉了`)
  }
  const described = faults.length > 0 ? { 'aria-describedby': faultsId } : {}
  return (
    <li>
      <div class="dk-flow-option">
        <input
          class="dk-input"
          aria-label={`第 ${number} 步的选项 ${at + 1}`}
          placeholder="客户会选的话"
          maxLength={treeBounds.label}
          data-flow={`${step.id}.${at}`}
          aria-invalid={(faults.length > 0 && !lacksResult) || undefined}
          {...described}
          value={label}
          onKeyDown={hear}
          onInput={(event) =>
            flow.change(changeOption(flow.tree, place, { label: event.currentTarget.value }), `${step.id}.${at}`)
          }
        />
        <TargetSelect flow={flow} place={place} to={to} label={`${nameOption(label, at)}之后`} />
        <span class="dk-flow-moves">
          <Button
            size="s"
            tone="quiet"
            disabled={at === 0}
            aria-label={`上移${nameOption(label, at)}`}
            onClick={() => move(-1)}
          >
            ↑
          </Button>
          <Button
            size="s"
            tone="quiet"
            disabled={at === step.options.length - 1}
            aria-label={`下移${nameOption(label, at)}`}
            onClick={() => move(1)}
          >
            ↓
          </Button>
          <Button size="s" tone="quiet" icon="x" aria-label={`删掉${nameOption(label, at)}`} onClick={remove} />
        </span>
      </div>
      {to.kind === 'result' && (
        <textarea
          class="dk-input"
          rows={Math.min(6, Math.max(1, Math.ceil(to.text.length / 34)))}
          aria-label={`${nameOption(label, at)}的结果`}
          placeholder={to.handsOff ? '转人工前说什么' : '告诉客户的结果'}
          maxLength={treeBounds.result}
          aria-invalid={lacksResult || undefined}
          {...described}
          value={to.text}
          onInput={(event) =>
            flow.change(
              changeOption(flow.tree, place, { to: { ...to, text: event.currentTarget.value } }),
              `${step.id}.${at}.result`,
            )
          }
        />
      )}
      <FaultLines id={faultsId} faults={faults} />
      {children}
    </li>
  )
}
