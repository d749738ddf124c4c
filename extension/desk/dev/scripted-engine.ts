import type { ConversationView, SellerEngine, SellerSnapshot } from '../../../shared/engine/api.ts'
import { createScriptedArticleFiles } from './scripted-article-files.ts'
import { createScriptedArticleSearch } from './scripted-article-search.ts'
import { scriptedArticleTrials } from './scripted-article-trials.ts'
import { createScriptedChatFiles } from './scripted-chat-files.ts'
import { at, drafts, inbox, session, views } from './scripted-conversations.ts'
import { createScriptedFiles } from './scripted-files.ts'
import { scriptedLearning } from './scripted-learning.ts'
import { scriptedLocal } from './scripted-local.ts'
import { scriptedModel } from './scripted-model.ts'
import { scriptedPhrases } from './scripted-phrases.ts'
import { scriptedReader } from './scripted-reader.ts'
import { scriptedReview } from './scripted-review.ts'
import { scriptedTrial } from './scripted-trial.ts'
import { scriptedUses } from './scripted-uses.ts'
import { scriptedWriting } from './scripted-writing.ts'

const emptyView: ConversationView = {
  items: [],
  owner: 'assistant',
  epoch: 0,
  proof: 'none',
  operatorName: null,
  otherTyping: false,
  assistantTyping: false,
  handoffPending: false,
  queue: null,
  card: null,
}

/** A seller engine without a thread: one shop at one moment, answering presses the way the real one does. */
export function createScriptedEngine(scene: string): SellerEngine {
  let listener: (snapshot: SellerSnapshot) => void = () => undefined
  let snapshot: SellerSnapshot = {
    connection: scene === 'offline' ? 'offline' : 'online',
    storage: { kind: 'durable' },
    session: scene === 'signed-out' ? null : session,
    knowledge: { kind: 'ready', revision: 1284, articles: 6 },
    inbox,
    open: null,
    model: { state: { kind: 'none' }, isOn: false, wish: { onPhone: false, onMeteredLink: false } },
    refusal: null,
    clockOffsetMs: 0,
  }
  const change = (next: Partial<SellerSnapshot>) => {
    snapshot = { ...snapshot, ...next }
    listener(snapshot)
    return Promise.resolve()
  }
  const changeOwner = (owner: ConversationView['owner']) => {
    const { open } = snapshot
    if (!open) return Promise.resolve()
    const operatorId = owner === 'operator' ? session.staff.id : null
    return change({
      inbox: snapshot.inbox.map((row) => (row.id === open.id ? { ...row, owner, operatorId } : row)),
      open: { ...open, view: { ...open.view, owner, operatorName: session.staff.name } },
    })
  }
  return {
    start: () => Promise.resolve(),
    watch(next) {
      listener = next
      return change({})
    },
    async signIn(_edge, _email, password) {
      if (password !== 'demo') return { ok: false, reason: { code: 'invalid-credentials' } }
      await change({ session })
      return { ok: true, value: session }
    },
    resumeSession: () => Promise.resolve(),
    signOut: () => change({ session: null }),
    openConversation: (id) => {
      const owner = snapshot.inbox.find((row) => row.id === id)?.owner ?? 'assistant'
      return change({ open: { id, view: views[id] ?? { ...emptyView, owner }, drafts } })
    },
    closeView: () => change({ open: null }),
    accept: () => changeOwner('operator'),
    giveBack: () => changeOwner('assistant'),
    closeConversation: () => changeOwner('closed'),
    postReply: (text) => postReply(text, snapshot, change),
    retry: () => Promise.resolve(),
    discard: () => Promise.resolve(),
    setTyping: () => Promise.resolve(),
    preflightModel: () =>
      Promise.resolve({
        kind: 'off' as const,
        reasons: ['no-adapter', 'no-library-in-build', 'no-weights'] as const,
      }).then(({ kind, reasons }) => ({ kind, reasons: [...reasons] })),
    ...scriptedModel,
    draft: () => Promise.resolve(drafts),
    reviewArticles: scriptedReview,
    ...scriptedPhrases,
    ...scriptedReader,
    ...scriptedTrial,
    ...scriptedWriting,
    ...scriptedUses,
    ...scriptedArticleTrials,
    ...createScriptedFiles(),
    ...createScriptedArticleFiles(),
    ...createScriptedChatFiles(),
    ...createScriptedArticleSearch(),
    ...scriptedLocal,
    ...scriptedLearning,
    noticeNetwork: () => Promise.resolve(),
  }
}

async function postReply(
  text: string,
  { open }: SellerSnapshot,
  change: (next: Partial<SellerSnapshot>) => Promise<void>,
): ReturnType<SellerEngine['postReply']> {
  const clientId = `scripted-${text.length}-${open?.view.items.length ?? 0}`
  if (!open) return { ok: false, reason: { code: 'wrong-state' } }
  const message = {
    seq: 99,
    clientId,
    author: { kind: 'operator' as const, id: session.staff.id, name: session.staff.name },
    parts: [{ kind: 'text' as const, text }],
    at: at(0),
    answers: null,
    basis: { kind: 'operator' as const },
    facts: [],
  }
  const item = {
    kind: 'message' as const,
    key: clientId,
    message,
    delivery: { kind: 'queued' as const },
    provisional: null,
  }
  await change({ open: { ...open, view: { ...open.view, items: [...open.view.items, item] } } })
  return { ok: true, value: clientId }
}
