import type { HandoffCard } from '../../../shared/protocol/conversation.ts'
import { AiLabel } from '../../../shared/ui/ai-label.tsx'
import { Button } from '../../../shared/ui/button.tsx'
import { useDesk } from '../../desk/desk-context.ts'
import { describeWriter, refusalTexts } from '../refusal-texts.ts'
import { useWritten } from '../use-written.ts'
import { summariseHandoff } from './summarise-handoff.ts'

/** The hand-off in three sentences: by rules at once, in smoother words when asked, where an engine may write; the rules' own stay one press away. */
export function HandoffSummary({ card }: { card: HandoffCard }) {
  const { engine, now, snapshot } = useDesk()
  const mayWrite = snapshot.value?.rewordingWay !== undefined
  const summary = summariseHandoff(card, now.value)
  const { writing, write, turn } = useWritten(summary, () => engine.rewordSummary(summary))
  const hasWays = mayWrite || writing.kind !== 'idle'
  const isReworded = writing.kind === 'written' && !writing.isOriginalShown
  return (
    <div class="uses-summary">
      <p aria-busy={writing.kind === 'busy' || undefined}>{isReworded ? writing.words : summary}</p>
      {hasWays && (
        <p class="uses-ways">
          {isReworded && <AiLabel text={describeWriter(writing.by)} />}
          {writing.kind === 'written' ? (
            <Button size="s" tone="quiet" onClick={turn}>
              {writing.isOriginalShown ? '看润色' : '看原话'}
            </Button>
          ) : (
            <Button size="s" tone="quiet" busy={writing.kind === 'busy'} onClick={() => void write()}>
              润色
            </Button>
          )}
          <span role="status" class="ui-caption">
            {writing.kind === 'refused' && refusalTexts[writing.reason]}
          </span>
        </p>
      )}
    </div>
  )
}
