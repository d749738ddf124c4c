import { type Browser, browser } from 'wxt/browser'

/** A line to the engine host that comes back by itself when host or background were restarted. */
export interface HostLine {
  /** False: there is no line at the moment, and the message is lost. */
  post(message: unknown): boolean
  close(): void
}

const retryMs = 500

/** Opens a port to the engine host, asking the background to start the host first. */
export function connectHost(name: string, onMessage: (raw: unknown) => void, onOpen: () => void): HostLine {
  let port: Browser.runtime.Port | null = null
  let isClosed = false
  const open = async () => {
    try {
      await browser.runtime.sendMessage({ type: 'host.ensure' })
    } catch {
      return retry() // the background is starting, or the extension was reloaded under this page
    }
    if (isClosed) return
    port = browser.runtime.connect({ name })
    port.onMessage.addListener(onMessage)
    port.onDisconnect.addListener(() => {
      port = null
      retry()
    })
    onOpen()
  }
  const retry = () => {
    if (!isClosed && browser.runtime?.id !== undefined) setTimeout(open, retryMs)
  }
  void open()
  return {
    post(message) {
      port?.postMessage(message)
      return port !== null
    },
    close() {
      isClosed = true
      port?.disconnect()
    },
  }
}
