import { useMemo, useState } from 'preact/hooks'
import type { DecisionTree } from '../../../../shared/protocol/decision-tree.ts'
import { findTreeFaults } from '../../../../shared/protocol/find-tree-faults.ts'
import { tellTree } from '../../../../shared/protocol/tell-tree.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import type { ArticleEdit } from '../editor/article-edit.ts'
import { FormRow } from '../form-row.tsx'
import { createTree } from './edit-tree.ts'
import type { Flow } from './flow-context.ts'
import { FlowStep } from './flow-step.tsx'
import { toOutline } from './to-outline.ts'
import { TreeUndo } from './tree-undo.ts'
import { useFlowFocus } from './use-flow-focus.ts'
import { WalkBox } from './walk-box.tsx'
import { answerFollows, withAnswer, withTree } from './with-tree.ts'

/** The process that shoppers are walked through instead of reading the answer; an article may be without. */
export function TreeFields({ edit }: { edit: ArticleEdit }) {
  const { tree } = edit.form.value
  const steps = tree?.steps.length ?? 0
  return (
    <FormRow
      field="tree"
      label="流程"
      hint={tree === null ? '一步步问着走' : `${steps} 步，机器人一步步问`}
      error={edit.errors.value.tree}
    >
      {tree === null ? <NoTree edit={edit} /> : <TreeOutline edit={edit} tree={tree} />}
    </FormRow>
  )
}

const createId = () => `s-${crypto.randomUUID().slice(0, 8)}`

function NoTree({ edit }: { edit: ArticleEdit }) {
  const begin = () => {
    const form = edit.form.peek()
    edit.type(withTree(form, createTree(form.title.trim(), createId())))
  }
  return (
    <button type="button" class="dk-add" onClick={begin}>
      ＋ 加流程，一步步问客户
    </button>
  )
}

function TreeOutline({ edit, tree }: { edit: ArticleEdit; tree: DecisionTree }) {
  const { toast } = useDesk()
  const undo = useMemo(() => new TreeUndo(), [edit])
  const { place, focus } = useFlowFocus()
  const [isWalking, setWalking] = useState(false)
  const [here, setHere] = useState<string | null>(null)
  const [told, announce] = useState('')
  const faults = findTreeFaults(tree)
  const set = (next: DecisionTree | null) => edit.type(withTree(edit.form.peek(), next))
  const change: Flow['change'] = (next, field) => {
    undo.note(tree, field)
    set(next)
  }
  const remove = (next: DecisionTree | null, text: string) => {
    undo.note(tree, null)
    set(next)
    toast.show({ text, action: { label: '撤回', run: () => set(tree) } })
  }
  const stepBack = () => {
    const before = undo.back()
    if (before !== undefined) set(before)
  }
  const flow: Flow = { tree, faults, here, change, remove, announce, focus, createId }
  const [root, ...loose] = toOutline(tree)
  return (
    <div class="dk-flow" ref={place}>
      <header>
        <input
          class="dk-input"
          aria-label="流程名"
          placeholder="开头会念给客户：按「头灯自查」一步步来"
          maxLength={80}
          value={tree.title}
          onInput={(event) => change({ ...tree, title: event.currentTarget.value }, 'title')}
        />
        <Button size="s" icon="undo" disabled={undo.isEmpty} onClick={stepBack}>
          撤销
        </Button>
        <Button size="s" icon="eye" aria-pressed={isWalking} onClick={() => setWalking(!isWalking)}>
          试走
        </Button>
        <Button size="s" tone="quiet" icon="trash" aria-label="去掉流程" onClick={() => remove(null, '流程去掉了')} />
      </header>
      <p class={faults.length === 0 ? 'dk-tree-sound' : 'dk-flow-count'} role="status">
        {faults.length === 0 ? '每一步都走得到结果' : `${faults.length} 处走不通，改好才能发布`}
      </p>
      {isWalking && <WalkBox edit={edit} onStep={setHere} />}
      {root && <FlowStep flow={flow} at={root} depth={0} />}
      {loose.length > 0 && <h4>走不到的步</h4>}
      {loose.map((one) => (
        <FlowStep key={one.step.id} flow={flow} at={one} depth={0} />
      ))}
      <AnswerLine edit={edit} tree={tree} />
      <p class="ui-caption">Enter 加选项，Alt+↑↓ 换顺序，Tab 到下一格</p>
      <p class="ui-hidden" role="status">
        {told}
      </p>
    </div>
  )
}

/** The answer in words tells the same; one that somebody worded is theirs, and is rewritten only when asked to. */
function AnswerLine({ edit, tree }: { edit: ArticleEdit; tree: DecisionTree }) {
  const { toast } = useDesk()
  if (answerFollows(edit.form.value))
    return <p class="ui-caption">答案 A 是这个流程的文字版，跟着流程改，给不走流程的地方用</p>
  const rewrite = () => {
    const before = edit.form.peek()
    edit.type(withAnswer(before, tellTree(tree)))
    toast.show({
      text: '答案 A 按流程重写了',
      action: { label: '撤回', run: () => edit.type({ ...edit.form.peek(), answers: before.answers }) },
    })
  }
  return (
    <p class="ui-caption">
      答案 A 是另写的，给不走流程的地方用。
      <button type="button" class="dk-flow-rewrite" onClick={rewrite}>
        按流程重写
      </button>
    </p>
  )
}
