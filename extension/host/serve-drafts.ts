import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import type { Draft, DraftSet, SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { assertNever } from '../../shared/lib/assert.ts'
import { type FromHost, type ShownDraft, type ToHost, toHostSchema } from '../../shared/protocol/console.ts'
import type { OwnAnswer, SeenDraftUse } from '../../shared/protocol/draft-use.ts'
import type { ShopperLanguage } from '../../shared/protocol/writing-uses.ts'
import { withTones } from '../uses/tones/with-tones.ts'
import { serveRewordings } from './serve-rewordings.ts'
import { serveWords } from './serve-words.ts'
import { serveWriting } from './serve-writing.ts'
import { settleQuestion } from './settle-question.ts'

type TonedDraft = Draft & Pick<ShownDraft, 'tones'>
type DraftRequestMessage = Extract<ToHost, { type: 'draft.request' }>

/** Answers one content script's port with drafts and the host's state. It can ask for nothing else. */
export function serveDrafts(
  port: Browser.runtime.Port,
  engine: SellerEngine,
  getSnapshot: () => SellerSnapshot | null,
) {
  const post = (message: FromHost) => port.postMessage(message)
  const tellState = () => post(toHostState(getSnapshot()))
  /** One port is one page: two of the same console do not stop each other's words. */
  const place = crypto.randomUUID()
  const checkWriting = serveWriting(engine, place, post)
  const rewordings = serveRewordings(post)
  const askWords = serveWords(engine, post)
  port.onMessage.addListener((raw: unknown) => {
    const parsed = v.safeParse(toHostSchema, raw)
    if (!parsed.success) return
    const message = parsed.output
    switch (message.type) {
      case 'host.watch':
        return tellState()
      case 'draft.request':
        return void answerDraft(message, { engine, place, getSnapshot }).then((answer) => {
          if (answer.type === 'draft.ready') rewordings.follow(answer.drafts.map(({ id }) => id))
          post(answer)
          rewordings.tell(getSnapshot())
        })
      case 'draft.reword':
        return void ignoreFailure(engine.rewordDraft(message.draftId)).then(() =>
          // After whole words it changes nothing; where none came, nobody waits for them any longer.
          post({ type: 'draft.reworded', rewording: { draftId: message.draftId, kind: 'none' } }),
        )
      case 'draft.taken':
        return void ignoreFailure(engine.takeDraft(message.draftId))
      case 'draft.used':
        return void noteUse(message.use, engine)
      case 'answer.keep':
        return void keepAnswer(message.answer, engine).then(post)
      case 'question.keep':
      case 'question.undo':
        return void settleQuestion(message, engine).then(post)
      case 'words.ask':
        return void askWords(message)
      case 'writing.check':
      case 'writing.note':
        return checkWriting(message)
      default:
        return assertNever(message)
    }
  })
  return () => {
    tellState()
    rewordings.tell(getSnapshot())
  }
}

async function answerDraft(
  request: DraftRequestMessage,
  { engine, place, getSnapshot }: { engine: SellerEngine; place: string; getSnapshot: () => SellerSnapshot | null },
): Promise<FromHost> {
  const { requestId, conversationKey, lastMessageId } = request
  const lacksKnowledge = () => {
    const snapshot = getSnapshot()
    return snapshot !== null && snapshot.knowledge.kind !== 'ready'
  }
  const failed: FromHost = { type: 'draft.failed', requestId, reason: 'no-knowledge' }
  if (lacksKnowledge()) return failed
  try {
    // An engine that opens just now answers when it has: whether it knows anything shows only then.
    const set = await engine.draft({
      history: request.history,
      shopperName: request.shopperName,
      productName: request.productName,
      page: {},
      order: null,
      pageOrder: request.order ?? null,
      channel: request.console,
      place,
    })
    if (set.drafts.length === 0 && lacksKnowledge()) return failed
    const toned = { ...set, drafts: await withTones(engine, set.drafts) }
    const language = await readLanguage(request, engine)
    return { type: 'draft.ready', requestId, conversationKey, lastMessageId, ...toShown(toned), language }
  } catch {
    return { type: 'draft.failed', requestId, reason: 'internal' } // the engine has logged it; the overlay says so
  }
}

/** Where nobody can say, it is Chinese and nothing is offered to translate. */
async function readLanguage({ history }: DraftRequestMessage, engine: SellerEngine): Promise<ShopperLanguage> {
  const said = history.filter(({ side, kind = 'text' }) => side === 'shopper' && kind === 'text')
  try {
    return await engine.readLanguage(said.map(({ text }) => text))
  } catch {
    return 'zh-Hans' // the engine has logged it; drafts are none the worse
  }
}

/** The engine has logged it; the words of the rules stand. */
async function ignoreFailure(asked: Promise<void>): Promise<void> {
  await asked.catch(() => {})
}

async function noteUse(use: SeenDraftUse, engine: SellerEngine): Promise<void> {
  try {
    await engine.noteDraftUse(use)
  } catch {
    // The engine has logged it; a draft that is not counted is nobody's loss.
  }
}

async function keepAnswer(answer: OwnAnswer, engine: SellerEngine): Promise<FromHost> {
  const { keepId } = answer
  try {
    return { type: 'answer.kept', keepId, outcome: await engine.keepOwnAnswer(answer) }
  } catch {
    return { type: 'answer.kept', keepId, outcome: 'refused' } // the engine has logged it; the overlay says so
  }
}

function toShown(set: Omit<DraftSet, 'drafts'> & { drafts: TonedDraft[] }) {
  return {
    requests: set.requests.map(({ name, probability }) => ({ name, probability })),
    mood: set.mood,
    handoffHint: set.handoffHint,
    drafts: set.drafts.map(toShownDraft),
    elapsedMs: set.elapsedMs,
  }
}

/** A draft as a page's content script may see it. */
export function toShownDraft(draft: TonedDraft): ShownDraft {
  const { id, title, text, facts, articles, basis, findings, tones } = draft
  const isStopgap = basis.kind === 'fixed' && basis.line.startsWith('draft.')
  return { id, title, text, facts, articles, isStopgap, findings, tones }
}

function toHostState(snapshot: SellerSnapshot | null): FromHost {
  const knowledge = snapshot?.knowledge ?? { kind: 'loading' as const }
  return {
    type: 'host.state',
    knowledge: knowledge.kind,
    articles: knowledge.kind === 'ready' ? knowledge.articles : 0,
    connection: snapshot?.connection ?? 'connecting',
    signedIn: snapshot?.session != null,
    isLocal: snapshot?.local?.isUsed === true,
    rewording: snapshot?.rewordingWay,
  }
}

/** True for a port of this extension's own pages; content scripts run with their page's origin. */
export function isOwnPage(port: Browser.runtime.Port): boolean {
  return port.sender?.url?.startsWith(browser.runtime.getURL('/')) === true
}
