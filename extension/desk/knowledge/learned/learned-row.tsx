import type { LearnedGroup } from '../../../../shared/protocol/desk-learned.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { formatMoment } from '../../../../shared/ui/format-moment.ts'
import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { describeVotes } from './describe-learned.ts'

interface LearnedRowProps {
  learned: LearnedGroup
  isBusy: boolean
  onForget: () => void
}

/** One group of questions: which answers were put further up or down for it, by how many, since when. */
export function LearnedRow({ learned: { question, answers }, isBusy, onForget }: LearnedRowProps) {
  const { now } = useDesk()
  return (
    <li>
      <div class="dk-learned-head">
        <p>
          问得像「<b>{question}</b>」时
        </p>
        <Button size="s" disabled={isBusy} onClick={onForget}>
          忘掉<span class="ui-hidden">：{question}</span>
        </Button>
      </div>
      <ul>
        {answers
          .toSorted((a, b) => b.weight - a.weight)
          .map((answer) => (
            <li key={answer.articleId}>
              <Chip tone={answer.weight > 0 ? 'accent' : 'line'}>{answer.weight > 0 ? '往前' : '往后'}</Chip>
              <span>
                <a href={toHash({ page: 'knowledge', id: answer.articleId })}>{answer.title}</a>
                <span class="ui-caption">
                  {describeVotes(answer)}
                  <time dateTime={answer.since}>，{formatMoment(answer.since, now.value, 'zh-CN')} 起</time>
                </span>
              </span>
            </li>
          ))}
      </ul>
    </li>
  )
}
