import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { clipboardCopiedSchema, clipboardDraftSchema } from './clipboard-message.ts'
import { createClipboardDrafts } from './draft-clipboard.ts'
import { createOwnTexts, type OwnTexts } from './own-texts.ts'
import { pageClipboard } from './page-clipboard.ts'

/** Answers the shortcuts from the engine host, and knows from `own` what the extension itself wrote. */
export function serveClipboard(
  engine: Pick<SellerEngine, 'draft'>,
  { own, getSnapshot }: { own: OwnTexts; getSnapshot: () => SellerSnapshot | null },
): void {
  const press = createClipboardDrafts({
    ...pageClipboard,
    own,
    isReady: () => getSnapshot()?.knowledge.kind === 'ready',
    draft: (words) => {
      const history = [{ side: 'shopper' as const, text: words, at: null }]
      return engine.draft({ history, shopperName: null, page: {}, order: null, channel: 'paste' })
    },
  })
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return false
    if (v.is(clipboardCopiedSchema, message)) own.remember(message.text)
    if (!v.is(clipboardDraftSchema, message)) return false
    press(message.number).then(respond, () => respond({ kind: 'nothing', why: 'no-draft' }))
    return true // the answer comes later
  })
}

/** The same engine, which remembers the drafts it gave to anybody. */
export function rememberDrafts(engine: SellerEngine): { engine: SellerEngine; own: OwnTexts } {
  const own = createOwnTexts()
  const draft: SellerEngine['draft'] = async (request) => {
    const set = await engine.draft(request)
    for (const { text } of set.drafts) own.remember(text)
    return set
  }
  return { engine: { ...engine, draft }, own }
}
