import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import type { Draft, DraftSet, SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { type FromHost, type ShownDraft, type ToHost, toHostSchema } from '../../shared/protocol/console.ts'

type DraftRequestMessage = Extract<ToHost, { type: 'draft.request' }>

/** Answers one content script's port with drafts and the host's state. It can ask for nothing else. */
export function serveDrafts(
  port: Browser.runtime.Port,
  engine: SellerEngine,
  getSnapshot: () => SellerSnapshot | null,
) {
  const post = (message: FromHost) => port.postMessage(message)
  const tellState = () => post(toHostState(getSnapshot()))
  port.onMessage.addListener((raw: unknown) => {
    const parsed = v.safeParse(toHostSchema, raw)
    if (!parsed.success) return
    if (parsed.output.type === 'host.watch') return tellState()
    void answerDraft(parsed.output, engine, getSnapshot).then(post)
  })
  return tellState
}

async function answerDraft(
  request: DraftRequestMessage,
  engine: SellerEngine,
  getSnapshot: () => SellerSnapshot | null,
): Promise<FromHost> {
  const { requestId, conversationKey, lastMessageId } = request
  if (getSnapshot()?.knowledge.kind !== 'ready') return { type: 'draft.failed', requestId, reason: 'no-knowledge' }
  try {
    const set = await engine.draft({
      history: request.history,
      shopperName: request.shopperName,
      productName: request.productName,
      page: {},
      order: null,
      channel: request.console,
    })
    return { type: 'draft.ready', requestId, conversationKey, lastMessageId, ...toShown(set) }
  } catch {
    return { type: 'draft.failed', requestId, reason: 'internal' } // the engine has logged it; the overlay says so
  }
}

function toShown(set: DraftSet) {
  return {
    requests: set.requests.map(({ name, probability }) => ({ name, probability })),
    mood: set.mood,
    handoffHint: set.handoffHint,
    drafts: set.drafts.map(toShownDraft),
    elapsedMs: set.elapsedMs,
  }
}

/** A draft as a page's content script may see it. */
export function toShownDraft(draft: Draft): ShownDraft {
  const { id, title, text, facts, articles, basis } = draft
  const isStopgap = basis.kind === 'fixed' && basis.line.startsWith('draft.')
  return { id, title, text, facts, articles, isStopgap }
}

function toHostState(snapshot: SellerSnapshot | null): FromHost {
  const knowledge = snapshot?.knowledge ?? { kind: 'loading' as const }
  return {
    type: 'host.state',
    knowledge: knowledge.kind,
    articles: knowledge.kind === 'ready' ? knowledge.articles : 0,
    connection: snapshot?.connection ?? 'connecting',
    signedIn: snapshot?.session != null,
  }
}

/** True for a port of this extension's own pages; content scripts run with their page's origin. */
export function isOwnPage(port: Browser.runtime.Port): boolean {
  return port.sender?.url?.startsWith(browser.runtime.getURL('/')) === true
}
