import { Button } from '../../shared/ui/button.tsx'
import type { TeachActions } from './run-teaching.ts'
import { teachState } from './teach-state.ts'
import { sideTexts, teachTexts } from './teach-texts.ts'

/** What was read on the page just now: the seller says whether it is so before anything is kept. */
export function TrialView({ actions }: { actions: TeachActions }) {
  const read = teachState.value.trial?.read
  if (!read) return null
  const { reading, isSound } = read
  return (
    <>
      {reading && (
        <>
          <p>
            <b>{teachTexts.reading(reading.shopperName)}</b>
          </p>
          <ol class="teach-read">
            {reading.messages.slice(-4).map(({ id, side, text }) => (
              <li key={id}>
                <span class="ui-caption">{sideTexts[side]}</span>
                <span class="ui-one-line">{text}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p class="ui-caption">
        {isSound && teachTexts.counts(read.shopperCount, read.shopCount, read.systemCount)}
        {!isSound && (reading ? teachTexts.unsound : teachTexts.unread)}
      </p>
      <div class="teach-ways">
        {isSound && (
          <Button size="s" tone="primary" onClick={(event) => event.isTrusted && void actions.keep()}>
            {teachTexts.right}
          </Button>
        )}
        <Button size="s" tone="quiet" onClick={(event) => event.isTrusted && actions.restart()}>
          {teachTexts.wrong}
        </Button>
      </div>
    </>
  )
}
