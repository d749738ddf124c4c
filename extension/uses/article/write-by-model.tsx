import { useState } from 'preact/hooks'
import { AiLabel } from '../../../shared/ui/ai-label.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../../desk/desk-context.ts'
import { describeWriter, refusalTexts } from '../refusal-texts.ts'
import { useWritten } from '../use-written.ts'

interface WriteByModelProps {
  question: string
  /** What operators answered; the first is the one that stands in the field. */
  answers: readonly string[]
  onAnswer: (answer: string) => void
}

/** An article's answer out of operators' own words: shown beside the field, put into it by a press, live by nothing here. */
export function WriteByModel({ question, answers, onAnswer }: WriteByModelProps) {
  const { engine } = useDesk()
  const own = answers[0] ?? ''
  const { writing, write, forget } = useWritten(answers.join('\n'), () => engine.writeArticle(question, [...answers]))
  const [taken, setTaken] = useState<{ before: string; words: string } | null>(null)
  const isTaken = taken !== null && taken.words === own
  const take = (words: string) => {
    setTaken({ before: own, words })
    onAnswer(words)
  }
  return (
    <div class="uses-article">
      {writing.kind === 'written' && (
        <div class="uses-written">
          <p>{writing.words}</p>
          <p class="uses-ways">
            <AiLabel text={describeWriter(writing.by)} />
            <Button size="s" onClick={() => take(writing.words)}>
              换成这一版
            </Button>
            <Button size="s" tone="quiet" onClick={forget}>
              不用
            </Button>
          </p>
        </div>
      )}
      <p class="uses-ways" hidden={writing.kind === 'written'}>
        {isTaken ? (
          <Button size="s" tone="quiet" icon="undo" onClick={() => onAnswer(taken.before)}>
            换回原来的答案
          </Button>
        ) : (
          <Button size="s" busy={writing.kind === 'busy'} disabled={own.trim() === ''} onClick={() => void write()}>
            让模型写一版
          </Button>
        )}
        <span role="status" class="ui-caption">
          {writing.kind === 'refused' && refusalTexts[writing.reason]}
          {writing.kind === 'idle' && !isTaken && answers.length > 1 && `照 ${answers.length} 个客服的答案写成一篇`}
        </span>
      </p>
    </div>
  )
}
