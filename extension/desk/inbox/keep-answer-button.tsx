import { useState } from 'preact/hooks'
import type { ReplyPlace } from '../../../shared/protocol/desk-kept-answers.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { useDesk } from '../desk-context.ts'
import { toHash } from '../route.ts'
import { KeepAnswerDialog } from './keep-answer-dialog.tsx'

/** Beside an operator's reply: the way into the knowledge, or the article it became. */
export function KeepAnswerButton({ from }: { from: ReplyPlace }) {
  const { keeping, session } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const kept = keeping.of(from.conversation, from.seq)
  if (session.value?.staff.role === 'integrator') return null
  if (kept !== null) {
    return (
      <a class="dk-kept-answer" href={toHash({ page: 'knowledge', id: kept.articleId })}>
        <Icon name="check" size="s" />
        已收进知识{kept.state === 'live' ? '' : '（草稿）'}
        <span class="ui-hidden">：{kept.title}</span>
      </a>
    )
  }
  return (
    <>
      <Button class="dk-keep" size="s" tone="quiet" icon="plus" onClick={() => setOpen(true)}>
        收进知识
      </Button>
      {isOpen && <KeepAnswerDialog from={from} group={null} onClose={() => setOpen(false)} />}
    </>
  )
}
