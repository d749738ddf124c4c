import { useState } from 'preact/hooks'
import type { Article } from '../../../../shared/protocol/article.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { toArticleForm } from '../article-form.ts'
import type { ArticleEdit } from './article-edit.ts'
import { describeOthers } from './describe-others.ts'
import { findMergeParts, type MergeChoice, type MergePart, mergeForms } from './merge-forms.ts'
import { MergePartView } from './merge-part-view.tsx'
import { nameOther } from './name-other.ts'
import { useRecordNames } from './use-record-names.ts'

/** Two editors' versions side by side: what one changed is taken, what both changed is chosen. */
export function MergeDialog({ edit }: { edit: ArticleEdit }) {
  const [theirs, base] = [edit.theirs.value, edit.base.value]
  if (!edit.isMerging.value || theirs === null || base === null) return null
  return <OpenMerge key={theirs.version} edit={edit} base={base} theirs={theirs} />
}

function OpenMerge({ edit, base, theirs }: { edit: ArticleEdit; base: Article; theirs: Article }) {
  const { toast } = useDesk()
  const [choices, setChoices] = useState<Partial<Record<MergePart['name'], MergeChoice>>>({})
  const versions = { base: toArticleForm(base), mine: edit.form.value, theirs: toArticleForm(theirs) }
  const parts = findMergeParts(versions)
  const open = parts.filter(({ changedBy }) => changedBy === 'both')
  const merged = mergeForms(versions, choices)
  const left = open.filter(({ name }) => choices[name] === undefined).length
  const take = () => {
    if (merged === null) return
    const undo = edit.takeMerged(merged)
    toast.show({ text: '两边的改动合在一起了，看一遍再发布', action: { label: '撤回', run: undo } })
  }
  return (
    <Dialog title="两个人同时改了这篇文章" isWide onClose={() => (edit.isMerging.value = false)}>
      <p>
        {describeOthers(theirs)}，你的改动从第 {base.version} 版写起，还没有发布。
        {open.length > 0 ? `${open.length} 处两边都改了，选留哪一边。` : '两边改的地方不一样，可以直接合在一起。'}
      </p>
      <Taken parts={parts} theirs={theirs} />
      {open.map((part) => (
        <MergePartView
          key={part.name}
          part={part}
          theirName={`${nameOther(theirs.author)}的第 ${theirs.version} 版`}
          choice={choices[part.name]}
          onChoice={(choice) => setChoices({ ...choices, [part.name]: choice })}
        />
      ))}
      <div class="dk-dialog-ways">
        <span class="ui-caption" role="status">
          {left > 0 && `还有 ${left} 处没选`}
        </span>
        <Button onClick={() => (edit.isMerging.value = false)}>先不合并</Button>
        <Button tone="primary" disabled={merged === null} onClick={take}>
          合并到编辑器
        </Button>
      </div>
    </Dialog>
  )
}

/** Parts that only one changed need no choice; they are named so that nothing is taken unseen. */
function Taken({ parts, theirs }: { parts: readonly MergePart[]; theirs: Article }) {
  const nameOf = useRecordNames()
  const one = parts.filter(({ changedBy }) => changedBy !== 'both')
  if (one.length === 0) return null
  return (
    <ul class="dk-merge-taken" aria-label="只有一边改过的">
      {one.map((part) => (
        <li key={part.name}>
          <b>{part.label}</b>
          <span>{part.changedBy === 'mine' ? '用你改的' : `用${nameOther(theirs.author)}改的`}</span>
          <span class="ui-caption ui-one-line">
            {(part.changedBy === 'mine' ? part.mine : part.theirs).map(nameOf).join(' ') || '空着'}
          </span>
        </li>
      ))}
    </ul>
  )
}
