import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { useDesk } from '../../desk-context.ts'
import type { ShownProposal } from './proposals-state.ts'

const shownAnswers = 3

/** What else was answered, how often and by whom; where answers do not agree that is said first. */
export function OtherAnswers({ shown: { proposal, answer } }: { shown: ShownProposal }) {
  const { proposals: store } = useDesk()
  const { id, conflicts, otherAnswers } = proposal
  const others = otherAnswers.filter(({ text }) => text !== answer).slice(0, shownAnswers)
  return (
    <>
      {conflicts.length > 0 && (
        <p class="dk-p-warning">
          <Icon name="warn" size="s" />
          客服说法不一致：
          {conflicts
            .flatMap(({ sides }) => sides.map(({ said, count }) => `${said.join('、') || '相反的说法'} ${count} 次`))
            .join('，')}
          。先定下哪个对
        </p>
      )}
      {others.length > 0 && (
        <details class="dk-p-others">
          <summary>还有人这样答过（{others.length}）</summary>
          <ul>
            {others.map(({ text, count, operators }) => (
              <li key={text}>
                <span>
                  {text}
                  <span class="ui-caption">
                    {' '}
                    {count} 次，{operators.slice(0, 3).join('、')}
                  </span>
                </span>
                <Button size="s" tone="quiet" onClick={() => store.change(id, { answer: text })}>
                  用这个答案
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
