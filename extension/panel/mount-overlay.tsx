import { render } from 'preact'
import baseCss from '../../shared/ui/base.css?inline'
import tokensCss from '../../shared/ui/tokens.css?inline'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import tonesCss from '../uses/tones/tones.css?inline'
import wordsCss from '../uses/words/words.css?inline'
import { runClock } from './clock/run-clock.ts'
import complianceCss from './compliance/compliance.css?inline'
import { WritingCard } from './compliance/writing-card.tsx'
import overlayCss from './overlay.css?inline'
import { Overlay } from './overlay.tsx'
import { keepEvents } from './overlay-events.ts'
import { followGround } from './overlay-ground.ts'
import { keepHost } from './overlay-host.ts'
import { listenForKeys } from './overlay-keys.ts'
import { emptyOverlay, overlayState } from './overlay-state.ts'
import panelCss from './panel.css?inline'
import { keepClear } from './place/keep-clear.ts'
import { patchPlace, placeState } from './place/place-state.ts'
import { keepPlace, loadPlace } from './remember-place.ts'
import rewordingCss from './rewording/rewording.css?inline'
import { runOverlay } from './run-overlay.ts'

const tag = 'kefu-copilot-overlay'

/** Puts the overlay under the page's body, in a shadow root, and takes it away when `signal` ends. */
export async function mountOverlay(profile: ConsoleProfile, signal: AbortSignal): Promise<void> {
  const { minimised, chosen, tabTop } = await loadPlace(profile.id)
  if (signal.aborted) return
  document.querySelector(tag)?.remove() // left by an older build of this extension
  overlayState.value = { ...emptyOverlay, minimised }
  patchPlace({ chosen, tabTop, isHeld: false })
  const { host, page } = createHost()
  keepHost(host, page, signal)
  followGround(signal)
  const actions = runOverlay(profile, signal)
  listenForKeys(actions, signal)
  keepEvents(host, page, actions.toComposer)
  runClock(profile, signal)
  const { arrange } = keepClear(profile, host, signal)
  render(
    <>
      <Overlay actions={actions} onSettle={arrange} />
      <WritingCard actions={actions.writing} />
    </>,
    page,
  )
  const stops = [
    overlayState.subscribe(({ theme }) => {
      host.dataset.theme = theme
      remember(profile)
    }),
    placeState.subscribe(({ isHeld }) => {
      if (!isHeld) remember(profile)
    }),
  ]
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
    render(null, page)
  })
}

/** Important and inline, they win over all that a page's own sheets may say about any element. */
const hostStyle = [
  ...[
    ['all', 'initial'],
    ['direction', 'ltr'],
    ['display', 'block'],
    ['position', 'fixed'],
    ['z-index', '2147483000'],
  ],
  ...[
    ['inset', '0 auto auto 0'],
    ['width', '0'],
    ['height', '0'],
    ['border', '0'],
    ['padding', '0'],
    ['margin', '0'],
  ],
  ...[
    ['overflow', 'visible'],
    ['background', 'none'],
  ],
] as const

function createHost(): { host: HTMLElement; page: HTMLElement } {
  const host = document.createElement(tag)
  for (const [name = '', value = ''] of hostStyle) host.style.setProperty(name, value, 'important')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    [tokensCss, baseCss, panelCss, overlayCss, complianceCss, rewordingCss, tonesCss, wordsCss].join('\n'),
  )
  root.adoptedStyleSheets = [sheet]
  const page = document.createElement('div')
  page.className = 'ui-page'
  page.lang = 'zh-CN'
  root.append(page)
  return { host, page }
}

function remember(profile: ConsoleProfile): void {
  const { minimised } = overlayState.value
  const { chosen, tabTop } = placeState.value
  void keepPlace(profile.id, { minimised, chosen, tabTop })
}
