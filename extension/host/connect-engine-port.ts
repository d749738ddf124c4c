import * as v from 'valibot'
import type { SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import type { SellerConnection } from '../../shared/engine/connect-seller-engine.ts'
import { connectHost } from './connect-host.ts'
import { type EngineCall, engineNoticeSchema, portNames } from './engine-call.ts'

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

/** The one engine of this browser, seen from a page of the extension: the same interface as in a thread. */
export function connectEnginePort(): SellerConnection {
  const waiting = new Map<string, Waiting>()
  const queue: EngineCall[] = []
  let isOpen = false
  let listener: (snapshot: SellerSnapshot) => void = () => {}
  /** The first may be here before the screen listens: a tab in the background is slow to draw. */
  let last: SellerSnapshot | null = null
  const line = connectHost(portNames.engine, receive, () => {
    isOpen = true
    for (const call of queue.splice(0)) line.post(call)
  })

  function receive(raw: unknown) {
    const parsed = v.safeParse(engineNoticeSchema, raw)
    if (!parsed.success) return
    const notice = parsed.output
    // Written by serve-engine.ts of this same build, from a value of this very type.
    if (notice.kind === 'snapshot') {
      last = notice.snapshot as SellerSnapshot
      return listener(last)
    }
    const call = waiting.get(notice.callId)
    waiting.delete(notice.callId)
    if (notice.kind === 'result') call?.resolve(notice.value)
    else call?.reject(new Error('the engine could not do this'))
  }

  function send<M extends EngineCall['method']>(method: M) {
    type Result = Awaited<ReturnType<SellerEngine[M]>>
    return (...values: Parameters<SellerEngine[M]>): Promise<Result> =>
      new Promise<Result>((resolve, reject) => {
        const callId = crypto.randomUUID()
        waiting.set(callId, { resolve: (value) => resolve(value as Result), reject })
        const call = { callId, method, values }
        if (isOpen) line.post(call)
        else queue.push(call)
      })
  }

  const engine: SellerEngine = {
    start: async () => {}, // the host started it
    watch: async (next) => {
      listener = next
      if (last !== null) next(last)
    },
    resumeSession: async () => {}, // the host resumes it
    signIn: send('signIn'),
    signOut: send('signOut'),
    openConversation: send('openConversation'),
    closeView: send('closeView'),
    accept: send('accept'),
    giveBack: send('giveBack'),
    closeConversation: send('closeConversation'),
    postReply: send('postReply'),
    retry: send('retry'),
    discard: send('discard'),
    setTyping: send('setTyping'),
    preflightModel: send('preflightModel'),
    listModels: send('listModels'),
    chooseModel: send('chooseModel'),
    pauseModel: send('pauseModel'),
    retryModel: send('retryModel'),
    setModelOn: send('setModelOn'),
    setModelWish: send('setModelWish'),
    deleteModel: send('deleteModel'),
    rewordDraft: send('rewordDraft'),
    takeDraft: send('takeDraft'),
    draft: send('draft'),
    tryArticle: send('tryArticle'),
    walkArticle: send('walkArticle'),
    findSameQuestions: send('findSameQuestions'),
    reviewArticles: send('reviewArticles'),
    readMessages: send('readMessages'),
    fitUnderstanding: send('fitUnderstanding'),
    tryCart: send('tryCart'),
    tryOrder: send('tryOrder'),
    checkRules: send('checkRules'),
    speakSamples: send('speakSamples'),
    openOrderFile: send('openOrderFile'),
    readOrderFile: send('readOrderFile'),
    listFileOrders: send('listFileOrders'),
    listBadRows: send('listBadRows'),
    openTraceFile: send('openTraceFile'),
    listFileTraces: send('listFileTraces'),
    closeFile: send('closeFile'),
    openArticleFile: send('openArticleFile'),
    readArticleFile: send('readArticleFile'),
    listArticlePairs: send('listArticlePairs'),
    chooseArticlePairs: send('chooseArticlePairs'),
    listFileArticles: send('listFileArticles'),
    listExtendedArticles: send('listExtendedArticles'),
    listArticlePlaces: send('listArticlePlaces'),
    listFileRows: send('listFileRows'),
    listFileTrees: send('listFileTrees'),
    closeArticleFile: send('closeArticleFile'),
    openChatFile: send('openChatFile'),
    readChatFile: send('readChatFile'),
    listChatProposals: send('listChatProposals'),
    closeChatFile: send('closeChatFile'),
    holdArticles: send('holdArticles'),
    searchArticles: send('searchArticles'),
    checkWriting: send('checkWriting'),
    noteWriting: send('noteWriting'),
    rewordSummary: send('rewordSummary'),
    toneDraft: send('toneDraft'),
    rewordTone: send('rewordTone'),
    readLanguage: send('readLanguage'),
    beginTranslation: send('beginTranslation'),
    endTranslation: send('endTranslation'),
    translate: send('translate'),
    writeArticle: send('writeArticle'),
    findPhrases: send('findPhrases'),
    savePhrase: send('savePhrase'),
    removePhrase: send('removePhrase'),
    openPhraseFile: send('openPhraseFile'),
    mapPhraseFile: send('mapPhraseFile'),
    takePhrases: send('takePhrases'),
    undoPhrases: send('undoPhrases'),
    writePhraseFile: send('writePhraseFile'),
    noteDraftUse: send('noteDraftUse'),
    keepOwnAnswer: send('keepOwnAnswer'),
    keepOpenQuestion: send('keepOpenQuestion'),
    undoOpenQuestion: send('undoOpenQuestion'),
    countDraftUses: send('countDraftUses'),
    findOrder: send('findOrder'),
    setLocal: send('setLocal'),
    listLocalArticles: send('listLocalArticles'),
    saveLocalArticle: send('saveLocalArticle'),
    removeLocalArticles: send('removeLocalArticles'),
    putBackLocalArticles: send('putBackLocalArticles'),
    importLocalArticles: send('importLocalArticles'),
    importLocalOrders: send('importLocalOrders'),
    listLocalImports: send('listLocalImports'),
    undoLocalImport: send('undoLocalImport'),
    exportLocal: send('exportLocal'),
    openBackup: send('openBackup'),
    takeBackup: send('takeBackup'),
    listLocalPacks: send('listLocalPacks'),
    takeLocalPack: send('takeLocalPack'),
    compareWithShop: send('compareWithShop'),
    sendLocalArticles: send('sendLocalArticles'),
    noticeNetwork: send('noticeNetwork'),
  }
  return { engine, dispose: () => line.close() }
}
