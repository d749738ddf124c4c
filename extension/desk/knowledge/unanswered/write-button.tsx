import { useState } from 'preact/hooks'
import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { KeepAnswerDialog } from '../../inbox/keep-answer-dialog.tsx'
import { titleOf } from './describe-group.ts'
import { useWriteAnswer } from './use-write-answer.ts'

interface WriteButtonProps {
  group: DeskUnanswered
  catalogue: DeskCatalogue
}

/** The way to a group's answer: begun, gone on with, or changed because it did not help. */
export function WriteButton({ group, catalogue }: WriteButtonProps) {
  const { unanswered: store, keeping } = useDesk()
  const [isKeeping, setKeeping] = useState(false)
  const write = useWriteAnswer()
  const article = catalogue.articles.find(({ id }) => id === group.articleId)
  const answered = group.articleId === null ? keeping.answered.value.get(group.id) : undefined
  if (answered !== undefined) {
    return (
      <>
        <Button size="s" tone="primary" onClick={() => setKeeping(true)}>
          收进来
          <span class="ui-hidden">：{titleOf(group)}</span>
        </Button>
        {isKeeping && (
          <KeepAnswerDialog
            from={answered.from}
            group={group.id}
            onClose={() => {
              setKeeping(false)
              void store.load({ period: store.period.peek(), state: 'open' })
            }}
          />
        )}
      </>
    )
  }
  const label = article === undefined ? '写答案' : article.state === 'live' ? '改答案' : '接着写'
  return (
    <Button size="s" busy={store.busy.value === group.id} onClick={() => write(group.id)}>
      {label}
      <span class="ui-hidden">：{titleOf(group)}</span>
    </Button>
  )
}
