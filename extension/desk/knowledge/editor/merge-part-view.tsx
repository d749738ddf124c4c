import { useId } from 'preact/hooks'
import type { MergeChoice, MergePart } from './merge-forms.ts'
import { useRecordNames } from './use-record-names.ts'

interface MergePartViewProps {
  part: MergePart
  /** 阿澈的第 6 版 */
  theirName: string
  choice: MergeChoice | undefined
  onChoice: (choice: MergeChoice) => void
}

/** One part that both changed: the two versions beside each other, what only one of them says marked. */
export function MergePartView({ part, theirName, choice, onChoice }: MergePartViewProps) {
  const name = useId()
  const ways: { id: MergeChoice; label: string }[] = [
    { id: 'mine', label: '用我的' },
    { id: 'theirs', label: '用同事的' },
    ...(part.canJoin ? [{ id: 'both' as const, label: '两边都留' }] : []),
  ]
  return (
    <fieldset class="dk-merge-part">
      <legend>{part.label}</legend>
      <div class="dk-merge-sides">
        <Side title="我写的" lines={part.mine} others={part.theirs} isOn={choice === 'mine' || choice === 'both'} />
        <Side
          title={theirName}
          lines={part.theirs}
          others={part.mine}
          isOn={choice === 'theirs' || choice === 'both'}
        />
      </div>
      <div class="dk-choice">
        {ways.map(({ id, label }) => (
          <label key={id}>
            <input type="radio" name={name} checked={choice === id} onChange={() => onChoice(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Side({ title, lines, others, isOn }: { title: string; lines: string[]; others: string[]; isOn: boolean }) {
  const nameOf = useRecordNames()
  return (
    <div class={isOn ? 'is-on' : undefined}>
      <h3 class="ui-caption">{title}</h3>
      {lines.length === 0 && <p class="ui-caption">空着</p>}
      {lines.map((line, at) => (
        <p key={`${at} ${line}`}>{others.includes(line) ? nameOf(line) : <mark>{nameOf(line)}</mark>}</p>
      ))}
    </div>
  )
}
