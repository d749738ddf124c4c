import { useEffect, useState } from 'preact/hooks'
import type { KeptAnswer, KeptWords, ReplyPlace } from '../../../shared/protocol/desk-kept-answers.ts'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { FailureState } from '../parts/failure-state.tsx'
import { describeFailure, type Failure } from '../texts/describe-failure.ts'
import { KeepAnswerForm } from './keep-answer-form.tsx'

interface KeepAnswerDialogProps {
  from: ReplyPlace
  /** The group of unanswered questions it was opened from. */
  group: string | null
  onClose: () => void
}

type Held = { kind: 'loading' } | { kind: 'failed'; reason: Failure } | { kind: 'ready'; words: KeptWords }

/** One operator's answer on its way into the knowledge: its words as the edge masked them, to be looked through. */
export function KeepAnswerDialog({ from, group, onClose }: KeepAnswerDialogProps) {
  const { client, catalogue, toast } = useDesk()
  const [held, setHeld] = useState<Held>({ kind: 'loading' })
  const tellKept = useTellKept()
  const load = async () => {
    setHeld({ kind: 'loading' })
    const answer = await client.fetchKeptWords(from)
    setHeld(answer.ok ? { kind: 'ready', words: answer.value } : { kind: 'failed', reason: answer.reason })
  }
  useEffect(() => {
    toast.hide()
    if (catalogue.state.peek().kind !== 'ready') void catalogue.refresh()
    void load()
  }, [])
  return (
    <Dialog title="把这条回答收进知识" isWide onClose={onClose}>
      {held.kind === 'loading' && <Skeleton label="正在整理这条回答" />}
      {held.kind === 'failed' && (
        <FailureState title="这条回答没有读出来" reason={held.reason} onRetry={() => void load()} />
      )}
      {held.kind === 'ready' && (
        <KeepAnswerForm
          from={from}
          group={group ?? held.words.group}
          words={held.words}
          onClose={onClose}
          onKept={(kept) => {
            onClose()
            tellKept(kept)
          }}
        />
      )}
    </Dialog>
  )
}

/** What became of it, with the way back for as long as that is told. */
function useTellKept(): (kept: KeptAnswer) => void {
  const { keeping, toast } = useDesk()
  return (kept) => {
    const undo = async () => {
      const outcome = await keeping.undo(kept)
      if (outcome === 'taken') toast.show({ text: '已撤销，这条回答没有收进知识' })
      else if (outcome === 'stayed') toast.show({ text: `「${kept.title}」已经有人改过，留在知识里` })
      else toast.show({ text: describeFailure(outcome) })
    }
    const place = kept.extends ? `「${kept.title}」多了一种问法` : `「${kept.title}」已收进知识`
    const live = kept.state === 'live' ? '，客户现在就能问到' : '，是草稿，发布后才会回答客户'
    toast.show({ text: place + live, action: { label: '撤销', run: () => void undo() } })
  }
}
