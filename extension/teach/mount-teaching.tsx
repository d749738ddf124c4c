import { render } from 'preact'
import { createLayer } from '../panel/create-layer.ts'
import { readGround } from '../panel/overlay-ground.ts'
import { Highlight } from './highlight.tsx'
import { runTeaching } from './run-teaching.ts'
import teachCss from './teach.css?inline'
import { TeachCard } from './teach-card.tsx'
import type { Guess } from './teach-message.ts'
import { emptyTeach, patchTeach, type TeachState, teachState } from './teach-state.ts'

const tag = 'kefu-copilot-teach'
/** Long enough to read that it was kept. */
const keptMs = 2500

/** Puts the card under the page's body, in a shadow root, and takes it away when it is done or `signal` ends. */
export function mountTeaching(guess: Guess, first: Partial<TeachState>, signal: AbortSignal): void {
  const closing = new AbortController()
  const both = AbortSignal.any([signal, closing.signal])
  const { host, page } = createLayer(tag, teachCss)
  host.dataset.theme = readGround(null)
  if ('popover' in host) {
    host.popover = 'manual' // above what the page itself shows; closes nothing of it and takes no focus
    host.showPopover()
  }
  teachState.value = { ...emptyTeach, ...first }
  const actions = runTeaching(guess, () => closing.abort(), both)
  if (first.phase === 'steps') actions.start()
  render(
    <>
      <Highlight />
      <TeachCard actions={actions} />
    </>,
    page,
  )
  const draw = () => patchTeach({ boxed: teachState.value.boxed })
  window.addEventListener('scroll', draw, { capture: true, passive: true, signal: both })
  const unsubscribe = teachState.subscribe(({ phase }) => {
    if (phase === 'kept') setTimeout(() => closing.abort(), keptMs)
  })
  both.addEventListener('abort', () => {
    unsubscribe()
    render(null, page)
    host.remove()
  })
}
