import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import type { SellerSnapshot } from '../shared/engine/api.ts'
import { connectSellerEngine } from '../shared/engine/connect-seller-engine.ts'
import { rememberDrafts, serveClipboard } from './clipboard/serve-clipboard.ts'
import { portNames } from './host/engine-call.ts'
import { isMessage } from './host/is-message.ts'
import { keptSessionSchema } from './host/kept-session.ts'
import { isOwnPage, serveDrafts } from './host/serve-drafts.ts'
import { serveEngine } from './host/serve-engine.ts'

/**
 * Starts the browser's one engine and serves every port: content scripts get drafts only, pages of
 * the extension the engine. The staff token stays between here and the background.
 */
export function startEngineHost(askForSession: () => Promise<unknown> = askBackground): void {
  const { engine, own } = rememberDrafts(connectSellerEngine().engine)
  const told = new Set<() => void>()
  let snapshot: SellerSnapshot | null = null
  const ready = startEngine()
  serveClipboard(engine, { own, getSnapshot: () => snapshot })

  browser.runtime.onConnect.addListener((port) => {
    const serve = chooseService(port)
    if (!serve) return
    const tell = serve(port, engine, () => snapshot)
    told.add(tell)
    port.onDisconnect.addListener(() => told.delete(tell))
  })
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    if (!isMessage(message, 'host.ping')) return false
    void ready.then(() => respond('here'))
    return true // the answer comes later
  })

  async function startEngine() {
    await engine.start({ edge: null, shop: null })
    await engine.watch((next) => {
      snapshot = next
      for (const tell of told) tell()
    })
    const kept = v.safeParse(keptSessionSchema, await askForSession())
    if (kept.success) await engine.resumeSession(kept.output.edge, kept.output.session)
  }
}

function askBackground(): Promise<unknown> {
  return browser.runtime.sendMessage({ type: 'session.load' })
}

function chooseService(port: Browser.runtime.Port) {
  if (port.name === portNames.drafts) return serveDrafts
  if (port.name === portNames.engine && isOwnPage(port)) return serveEngine
  return null
}
