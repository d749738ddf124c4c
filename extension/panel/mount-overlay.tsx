import { render } from 'preact'
import cardsCss from '../../shared/ui/base.css?inline'
import tokensCss from '../../shared/ui/tokens.css?inline'
import type { ConsoleProfile } from '../consoles/console-profile.ts'
import overlayCss from './overlay.css?inline'
import { Overlay } from './overlay.tsx'
import { listenForKeys } from './overlay-keys.ts'
import { overlayState, patchOverlay } from './overlay-state.ts'
import panelCss from './panel.css?inline'
import { keepPlace, loadPlace } from './remember-place.ts'
import { runOverlay } from './run-overlay.ts'

const tag = 'kefu-copilot-overlay'

/** Puts the overlay under the page's body, in a shadow root, and takes it away when `signal` ends. */
export async function mountOverlay(profile: ConsoleProfile, signal: AbortSignal): Promise<void> {
  document.querySelector(tag)?.remove() // left by an older build of this extension
  patchOverlay({ ...(await loadPlace(profile.id)), theme: readTheme() })
  const host = document.createElement(tag)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([tokensCss, cardsCss, panelCss, overlayCss].join('\n'))
  root.adoptedStyleSheets = [sheet]
  const page = document.createElement('div')
  page.className = 'ui-page'
  page.lang = 'zh-CN'
  root.append(page)
  document.body.append(host)
  const actions = runOverlay(profile, signal)
  listenForKeys(actions, signal)
  render(<Overlay actions={actions} />, page)
  const stop = overlayState.subscribe((state) => {
    host.dataset.theme = state.theme
    void keepPlace(profile.id, { minimised: state.minimised })
  })
  signal.addEventListener('abort', () => {
    stop()
    render(null, page)
    host.remove()
  })
}

/** Follows the console's own ground, not the system: a light page keeps a light overlay. */
function readTheme(): 'light' | 'dark' {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (
    getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number)
  const luminance = (red * 299 + green * 587 + blue * 114) / 1000
  return alpha > 0.5 && luminance < 110 ? 'dark' : 'light'
}
