import { Button } from '../../shared/ui/button.tsx'
import { ReplyClock } from './clock/reply-clock.tsx'
import { Mark } from './mark.tsx'
import type { OverlayActions } from './overlay-actions.ts'
import { announced } from './overlay-announce.ts'
import { OverlayBody } from './overlay-body.tsx'
import { OverlayIcon } from './overlay-icon.tsx'
import { overlayState, patchOverlay } from './overlay-state.ts'
import { OverlayTab } from './overlay-tab.tsx'
import { overlayTexts } from './overlay-texts.ts'
import { dragOverlay, nudgeOverlay } from './place/drag-overlay.ts'
import { placeState } from './place/place-state.ts'
import { texts } from './texts.ts'

interface OverlayProps {
  actions: OverlayActions
  /** Called when the person put it somewhere: it is kept off what it must not cover. */
  onSettle: () => void
}

/** The copilot beside a console: a layer under the page's body, never inside the page's own tree. */
export function Overlay({ actions, onSettle }: OverlayProps) {
  const { minimised, failure } = overlayState.value
  const { box } = placeState.value
  if (failure?.kind === 'elsewhere') return null
  return (
    <>
      <p class="ui-hidden" role="status">
        {announced.value}
      </p>
      {minimised || !box ? <OverlayTab onSettle={onSettle} /> : <OverlayPanel actions={actions} onSettle={onSettle} />}
    </>
  )
}

function OverlayPanel({ actions, onSettle }: OverlayProps) {
  const { host, notice } = overlayState.value
  const { box, isHeld } = placeState.value
  return (
    <aside class={`overlay${isHeld ? ' is-held' : ''}`} style={toStyle(box)} aria-label={texts.product}>
      <OverlayHead onSettle={onSettle} />
      <div class="overlay-body">
        <OverlayBody actions={actions} />
      </div>
      <p class="overlay-notice" role="status">
        {notice}
      </p>
      <footer class="overlay-foot ui-caption">
        <OverlayIcon name="shield" />
        <span>{texts.neverSends}</span>
        <span>{host?.connection === 'online' ? texts.online : texts.offline}</span>
      </footer>
      <span
        class="overlay-corner"
        aria-hidden="true"
        onPointerDown={(event) => dragOverlay(event, 'resize', onSettle)}
      />
    </aside>
  )
}

function OverlayHead({ onSettle }: Pick<OverlayProps, 'onSettle'>) {
  return (
    <header class="overlay-head" onPointerDown={(event) => !isButton(event) && dragOverlay(event, 'move', onSettle)}>
      <Mark name="mark" />
      <b>{texts.product}</b>
      <ReplyClock />
      <button
        type="button"
        class="overlay-grip"
        aria-label={overlayTexts.move}
        onPointerDown={(event) => dragOverlay(event, 'move', onSettle)}
        onKeyDown={(event) => nudgeOverlay(event, onSettle) && event.preventDefault()}
      >
        <OverlayIcon name="grip" size="m" />
      </button>
      <Button
        size="s"
        tone="quiet"
        icon="minus"
        aria-label={`${texts.minimise}（Alt M）`}
        onClick={(event) => event.isTrusted && patchOverlay({ minimised: true })}
      />
    </header>
  )
}

function isButton(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('button') !== null
}

function toStyle(box: { left: number; top: number; width: number; height: number } | null) {
  if (!box) return undefined
  return { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` }
}
