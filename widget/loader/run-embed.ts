import type { ToWidget } from '../../shared/protocol/embed.ts'
import { chatName, createPanel, type PanelState } from './create-panel.ts'

type Listener = (detail: unknown) => void

/** Joins launcher, page and widget; gives back the function behind `KefuCopilot(command, …)`. */
export function runEmbed(script: HTMLScriptElement): (...call: unknown[]) => void {
  const { shop, theme = '', locale = document.documentElement.lang } = script.dataset
  const edge = new URL(script.src).origin
  const state: PanelState & { locale: string } = { open: false, ready: false, unread: 0, theme, locale }
  const [launcher, box, render] = createPanel(state)
  const visit = getVisit()
  /** The latest of each kind, said again whenever the widget starts anew. */
  const latest = new Map<string, ToWidget>()
  let listeners: [string, Listener][] = []
  let frame: HTMLIFrameElement | undefined

  const post = (message: ToWidget) => state.ready && frame?.contentWindow?.postMessage(message, edge)
  const tell = (message: ToWidget) => {
    latest.set(message.kefu, message)
    post(message)
    render()
  }
  const emit = (name: string, detail?: unknown) => {
    for (const [event, listener] of listeners) if (event === name) listener(detail)
  }
  const ensureFrame = () => {
    if (frame || !navigator.onLine) return
    frame = document.createElement('iframe')
    frame.title = chatName
    // What the app needs before the first message may reach it.
    frame.src = `${edge}/widget/${shop}#${[origin, state.theme, state.locale]}`
    box.append(frame)
  }
  const refresh = () => {
    if (state.open) ensureFrame()
    render()
  }
  const setOpen = (open: boolean, focus = true) => {
    if (state.open === open) return
    state.open = open
    refresh()
    const kefu = open ? 'opened' : 'closed'
    visit.kefu = kefu
    if (focus) (open ? frame : launcher)?.focus()
    post({ kefu })
    emit(kefu)
  }
  const showUnread = (count: number) => {
    const plain = state.unread ? document.title.replace(/^\(\d+\) /, '') : document.title
    document.title = count ? `(${count}) ${plain}` : plain
    state.unread = count
    render()
  }
  /** The widget has wiped what the device held. */
  const end = () => {
    frame?.remove()
    frame = undefined
    state.ready = false
    latest.clear()
    showUnread(0)
    visit.kefu = ''
  }
  const set = (key: 'theme' | 'locale') => (next: string) => {
    state[key] = next
    tell({ kefu: key, [key]: next } as unknown as ToWidget)
  }
  const commands: Record<string, (argument: never, listener: never) => void> = {
    open: () => setOpen(true),
    close: () => setOpen(false),
    toggle: () => setOpen(!state.open),
    identify: (jwt) => tell({ kefu: 'identify', jwt }),
    context: (page) => tell({ kefu: 'context', page }),
    on: (event, listener) => listeners.push([event, listener]),
    off(event, listener) {
      listeners = listeners.filter((entry) => entry[0] !== event || entry[1] !== listener)
    },
    locale: set('locale'),
    theme: set('theme'),
    /** Wiping is the widget's to do, so one is started if need be; its `close` says that it is done. */
    shutdown() {
      setOpen(false)
      latest.clear()
      ensureFrame()
      tell({ kefu: 'shutdown' })
    },
  }

  // toLoaderSchema by hand: the schema library alone is larger than this script may be.
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== edge || !frame || source !== frame.contentWindow) return
    const { kefu, count, productId } = Object(data) as Record<string, unknown>
    if (kefu === 'ready') {
      state.ready = true
      for (const message of latest.values()) post(message)
      if (state.open) post({ kefu: 'opened' })
      render()
    }
    if (kefu === 'unread') showUnread(Number(count))
    if (kefu === 'close' || (kefu === 'navigate' && innerWidth < 480)) setOpen(false)
    if (kefu === 'close' && latest.has('shutdown')) end()
    emit(kefu as string, count ?? productId)
  })
  addEventListener('offline', refresh)
  addEventListener('online', refresh)
  launcher.onclick = () => setOpen(!state.open)
  // A handler that gives back `false` takes every other key from the launcher: Enter, Space and Tab.
  launcher.onkeydown = ({ key }) => {
    if (key === 'Escape') setOpen(false)
  }
  if (visit.kefu === 'opened' && innerWidth >= 480) setOpen(true, false)
  else if (visit.kefu) setTimeout(ensureFrame, 2000)

  return (name, ...rest) => commands[name as string]?.(...(rest as [never, never]))
}

/** Keeps the chat open from page to page of one visit; where storage is denied, for this page only. */
function getVisit(): Record<string, string> {
  try {
    return sessionStorage
  } catch {
    return {}
  }
}
