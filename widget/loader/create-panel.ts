import panelStyle from './panel.css?inline'

/** What launcher and panel show. */
export interface PanelState {
  open: boolean
  /** The widget has answered; until then the launcher stays in reach on phones too. */
  ready: boolean
  unread: number
  theme: string
}

/** The launcher, the box for the iframe, and what brings both up to date with the state. */
export type Panel = [launcher: HTMLElement, box: HTMLElement, render: () => void]

const bubble = 'M12 4c11 0 11 15 0 15-2 0-2 0-3-1l-5 2 1-5C1 11 5 4 12 4zm4 4-2 5-5 2 2-5z'
const down = 'm6 9 6 6 6-6'
const struckOut = 'M4 4l16 16'

/** Said in both languages, because a choice of catalogues would not fit. */
export const chatName = '客服 Chat'

/** Builds them in a shadow root beside `body`, where a page that swaps its body does not take them along. */
export function createPanel(state: PanelState): Panel {
  const host = document.createElement('kefu-copilot')
  // Said on the element with all weight, so that nothing a page styles can move or hide it.
  host.style.cssText = 'all:initial!important;position:fixed!important;z-index:2147483000!important'
  const root = host.attachShadow({ mode: 'open' })
  const add = <K extends keyof HTMLElementTagNameMap>(tag: K, parent: Node) =>
    parent.appendChild(document.createElement(tag))
  const box = add('div', root)
  const note = add('span', box)
  const launcher = add('button', root)
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  launcher.append(icon)
  const count = add('b', launcher)
  const dark = matchMedia('(prefers-color-scheme:dark)')
  const render = () => {
    const { open, ready, theme } = state
    const unread = (!open && state.unread) || ''
    const offline = !navigator.onLine
    const isDark = theme === 'dark' || (theme !== 'light' && dark.matches)
    host.className = `${open && 'open'} ${ready && 'ready'} ${isDark && 'dark'}`
    launcher.className = `${offline && 'off'}`
    path.setAttribute('d', open ? down : bubble + (offline ? struckOut : ''))
    launcher.ariaExpanded = `${open}`
    launcher.ariaLabel = `${chatName} ${unread}`
    count.textContent = `${unread}`
    note.textContent = offline && !ready ? '离线 Offline' : ''
  }
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.append(path)
  if (root.adoptedStyleSheets) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(panelStyle)
    root.adoptedStyleSheets = [sheet]
  } else {
    // Old Safari has no adopted sheets, which alone need no leave from a page's content policy.
    add('style', root).textContent = panelStyle
  }
  const place = () => document.documentElement.append(host)
  place()
  addEventListener('DOMContentLoaded', place)
  followKeyboard(box)
  render()
  return [launcher, box, render]
}

/** On phones the keyboard shrinks only the visual viewport, and only the top page can see that. */
function followKeyboard(box: HTMLElement) {
  const view = visualViewport
  if (!view) return
  const follow = () => {
    box.style.setProperty('--h', `${view.height}px`)
    box.style.setProperty('--y', `${view.offsetTop}px`)
  }
  view.addEventListener('resize', follow)
  view.addEventListener('scroll', follow)
}
