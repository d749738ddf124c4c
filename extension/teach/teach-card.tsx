import { Button } from '../../shared/ui/button.tsx'
import { Chip } from '../../shared/ui/chip.tsx'
import { Icon } from '../../shared/ui/icon.tsx'
import { textOf } from '../consoles/text-of.ts'
import type { TeachActions } from './run-teaching.ts'
import { type Place, places, teachState } from './teach-state.ts'
import { placeTexts, teachTexts } from './teach-texts.ts'
import { TrialView } from './trial-view.tsx'

/** Shows the way through the four places of a page, one at a time. */
export function TeachCard({ actions }: { actions: TeachActions }) {
  const { phase, notice, frameHost } = teachState.value
  if (phase === 'picking') return <PickBar actions={actions} />
  return (
    <aside class="teach" aria-label={teachTexts.title}>
      <header class="teach-head">
        <Icon name={phase === 'kept' ? 'check' : 'warn'} />
        <b>{headOf(phase)}</b>
        {phase === 'steps' && (
          <span class="ui-caption">
            {Object.keys(teachState.value.picks).length} / {places.length}
          </span>
        )}
        <Button size="s" tone="quiet" icon="x" aria-label={teachTexts.stop} onClick={actions.stop} />
      </header>
      {phase === 'offer' && <Offer actions={actions} />}
      {phase === 'steps' && <Steps actions={actions} />}
      {phase === 'trial' && <TrialView actions={actions} />}
      {phase === 'in-frame' && <p>{teachTexts.inFrame(frameHost ?? '')}</p>}
      <p class="teach-notice" role="status">
        {phase === 'kept' ? teachTexts.kept : notice}
      </p>
    </aside>
  )
}

function headOf(phase: string): string {
  const { current } = teachState.value
  return phase === 'steps' && current ? placeTexts[current].missing : teachTexts.title
}

function Offer({ actions }: { actions: TeachActions }) {
  return (
    <>
      <p>{teachTexts.offer}</p>
      <p class="ui-caption">{teachTexts.offerFirst}</p>
      <div class="teach-ways">
        <Button size="s" tone="primary" onClick={(event) => event.isTrusted && actions.start()}>
          {teachTexts.start}
        </Button>
        <Button size="s" tone="quiet" onClick={actions.stop}>
          {teachTexts.notNow}
        </Button>
      </div>
    </>
  )
}

function Steps({ actions }: { actions: TeachActions }) {
  const { current } = teachState.value
  return (
    <>
      <p>{current ? `${placeTexts[current].how}，以后就认得。` : teachTexts.offer}</p>
      <ol class="teach-steps">
        {places.map((place) => (
          <Step key={place} place={place} actions={actions} />
        ))}
      </ol>
      <div class="teach-ways">
        {current ? (
          <Button size="s" tone="primary" onClick={(event) => event.isTrusted && void actions.pick(current)}>
            {teachTexts.start}
          </Button>
        ) : (
          <Button size="s" tone="primary" onClick={(event) => event.isTrusted && actions.look()}>
            {teachTexts.look}
          </Button>
        )}
        <Button size="s" tone="quiet" onClick={actions.stop}>
          {teachTexts.notNow}
        </Button>
      </div>
    </>
  )
}

function Step({ place, actions }: { place: Place; actions: TeachActions }) {
  const { picks, current } = teachState.value
  const element = picks[place]
  const isCurrent = place === current
  return (
    <li
      class={isCurrent ? 'is-current' : ''}
      aria-current={isCurrent ? 'step' : undefined}
      onMouseEnter={() => actions.box(place)}
      onMouseLeave={() => actions.box(null)}
    >
      {element && <Icon name="check" />}
      {isCurrent && <Icon name="right" />}
      <span class="teach-place">
        {placeTexts[place].name}
        {element && place !== 'input' && <span class="ui-caption">「{textOf(element).slice(0, 12)}」</span>}
      </span>
      {isCurrent && <Chip tone="accent">{teachTexts.now}</Chip>}
      {element && (
        <Button
          size="s"
          tone="quiet"
          aria-label={`${teachTexts.again}：${placeTexts[place].name}`}
          onClick={(event) => event.isTrusted && void actions.pick(place)}
        >
          {teachTexts.again}
        </Button>
      )}
    </li>
  )
}

/** While the seller points at the page only this is left of the card; it goes to the other edge when it is in the way. */
function PickBar({ actions }: { actions: TeachActions }) {
  const { current, boxed } = teachState.value
  const isInTheWay = (boxed?.getBoundingClientRect().top ?? 200) < 90
  const words = boxed ? textOf(boxed).slice(0, 20) : ''
  return (
    <aside class={`teach-bar${isInTheWay ? ' is-low' : ''}`} aria-label={teachTexts.title}>
      <b role="status">{current && placeTexts[current].how}</b>
      <span class="ui-caption" aria-live="polite">
        {words === '' ? teachTexts.keys : `「${words}」`}
      </span>
      <Button size="s" tone="quiet" onClick={actions.stop}>
        {teachTexts.stop}
      </Button>
    </aside>
  )
}
