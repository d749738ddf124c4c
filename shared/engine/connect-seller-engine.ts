import { type Endpoint, proxy, releaseProxy, wrap } from 'comlink'
import type { SellerEngine } from './api.ts'
import { type BrowserLender, findBrowserWriter } from './lent-browser-engine.ts'

/** The seller's engine on the other side of its thread, and the end of that thread. */
export interface SellerConnection {
  engine: SellerEngine
  dispose(): void
}

/** Starts the desk's engine in its own thread. Plain listeners may be given to `watch`; they are proxied here. */
export function connectSellerEngine(): SellerConnection {
  const worker = new Worker(new URL('./seller.engine.worker.ts', import.meta.url), {
    type: 'module',
    name: 'kefu-seller-engine',
  })
  const writer = findBrowserWriter()
  if (writer !== null) void wrap<BrowserLender>(worker).lendBrowserWriter(proxy(writer))
  return wrapSellerEngine(worker, () => worker.terminate())
}

/** The same over any comlink endpoint. */
export function wrapSellerEngine(endpoint: Endpoint, end: () => void): SellerConnection {
  const remote = wrap<SellerEngine>(endpoint)
  const engine: SellerEngine = {
    start: (config) => remote.start(config),
    watch: (listener) => remote.watch(proxy(listener)),
    signIn: (edge, email, password) => remote.signIn(edge, email, password),
    resumeSession: (edge, session) => remote.resumeSession(edge, session),
    signOut: () => remote.signOut(),
    openConversation: (id) => remote.openConversation(id),
    closeView: () => remote.closeView(),
    accept: () => remote.accept(),
    giveBack: () => remote.giveBack(),
    closeConversation: () => remote.closeConversation(),
    postReply: (text) => remote.postReply(text),
    retry: (clientId) => remote.retry(clientId),
    discard: (clientId) => remote.discard(clientId),
    setTyping: (typing) => remote.setTyping(typing),
    draft: (request) => remote.draft(request),
    tryArticle: (request) => remote.tryArticle(request),
    walkArticle: (request) => remote.walkArticle(request),
    findSameQuestions: (id, questions) => remote.findSameQuestions(id, questions),
    reviewArticles: (wanted) => remote.reviewArticles(wanted),
    readMessages: (texts, layer) => remote.readMessages(texts, layer),
    fitUnderstanding: (examples, ownIntents) => remote.fitUnderstanding(examples, ownIntents),
    tryCart: (tried, trial) => remote.tryCart(tried, trial),
    tryOrder: (tried, trial) => remote.tryOrder(tried, trial),
    checkRules: (rules, products) => remote.checkRules(rules, products),
    speakSamples: (persona, isCampaign) => remote.speakSamples(persona, isCampaign),
    openOrderFile: (url) => remote.openOrderFile(url),
    readOrderFile: (file, choice) => remote.readOrderFile(file, choice),
    listFileOrders: (file, from) => remote.listFileOrders(file, from),
    listBadRows: (file, from) => remote.listBadRows(file, from),
    openTraceFile: (url) => remote.openTraceFile(url),
    listFileTraces: (file, from) => remote.listFileTraces(file, from),
    closeFile: (file) => remote.closeFile(file),
    openArticleFile: (url, name) => remote.openArticleFile(url, name),
    readArticleFile: (file, choice) => remote.readArticleFile(file, choice),
    listArticlePairs: (file, from) => remote.listArticlePairs(file, from),
    chooseArticlePairs: (file, choices) => remote.chooseArticlePairs(file, choices),
    listFileArticles: (file, from) => remote.listFileArticles(file, from),
    listExtendedArticles: (file) => remote.listExtendedArticles(file),
    listArticlePlaces: (file, from) => remote.listArticlePlaces(file, from),
    listFileRows: (file, rows) => remote.listFileRows(file, rows),
    listFileTrees: (file) => remote.listFileTrees(file),
    closeArticleFile: (file) => remote.closeArticleFile(file),
    openChatFile: (url) => remote.openChatFile(url),
    readChatFile: (file, choice) => remote.readChatFile(file, choice),
    listChatProposals: (file, from) => remote.listChatProposals(file, from),
    closeChatFile: (file) => remote.closeChatFile(file),
    holdArticles: (articles, removed) => remote.holdArticles(articles, removed),
    searchArticles: (words) => remote.searchArticles(words),
    checkWriting: (request, place) => remote.checkWriting(request, place),
    noteWriting: (note) => remote.noteWriting(note),
    rewordSummary: (summary) => remote.rewordSummary(summary),
    toneDraft: (text) => remote.toneDraft(text),
    rewordTone: (text, tone) => remote.rewordTone(text, tone),
    readLanguage: (texts) => remote.readLanguage(texts),
    beginTranslation: (text, to) => remote.beginTranslation(text, to),
    endTranslation: (task, written) => remote.endTranslation(task, written),
    translate: (task) => remote.translate(task),
    writeArticle: (question, answers) => remote.writeArticle(question, answers),
    findPhrases: (words, group) => remote.findPhrases(words, group),
    savePhrase: (phrase) => remote.savePhrase(phrase),
    removePhrase: (id) => remote.removePhrase(id),
    openPhraseFile: (url) => remote.openPhraseFile(url),
    mapPhraseFile: (file, headerRow, columns) => remote.mapPhraseFile(file, headerRow, columns),
    takePhrases: (file) => remote.takePhrases(file),
    undoPhrases: () => remote.undoPhrases(),
    writePhraseFile: () => remote.writePhraseFile(),
    noteDraftUse: (use) => remote.noteDraftUse(use),
    keepOwnAnswer: (answer) => remote.keepOwnAnswer(answer),
    keepOpenQuestion: (question) => remote.keepOpenQuestion(question),
    undoOpenQuestion: (keepId) => remote.undoOpenQuestion(keepId),
    countDraftUses: () => remote.countDraftUses(),
    findOrder: (id) => remote.findOrder(id),
    setLocal: (isOn) => remote.setLocal(isOn),
    listLocalArticles: (words, from) => remote.listLocalArticles(words, from),
    saveLocalArticle: (write) => remote.saveLocalArticle(write),
    removeLocalArticles: (ids) => remote.removeLocalArticles(ids),
    putBackLocalArticles: (articles) => remote.putBackLocalArticles(articles),
    importLocalArticles: (wish) => remote.importLocalArticles(wish),
    importLocalOrders: (wish) => remote.importLocalOrders(wish),
    listLocalImports: () => remote.listLocalImports(),
    undoLocalImport: (importId) => remote.undoLocalImport(importId),
    exportLocal: () => remote.exportLocal(),
    openBackup: (url) => remote.openBackup(url),
    takeBackup: (file) => remote.takeBackup(file),
    listLocalPacks: () => remote.listLocalPacks(),
    takeLocalPack: (take) => remote.takeLocalPack(take),
    compareWithShop: () => remote.compareWithShop(),
    sendLocalArticles: (wish) => remote.sendLocalArticles(wish),
    preflightModel: () => remote.preflightModel(),
    listModels: () => remote.listModels(),
    chooseModel: (id) => remote.chooseModel(id),
    pauseModel: () => remote.pauseModel(),
    retryModel: () => remote.retryModel(),
    setModelOn: (isOn) => remote.setModelOn(isOn),
    setModelWish: (wish) => remote.setModelWish(wish),
    deleteModel: (id) => remote.deleteModel(id),
    rewordDraft: (draftId) => remote.rewordDraft(draftId),
    takeDraft: (draftId) => remote.takeDraft(draftId),
    noticeNetwork: (online) => remote.noticeNetwork(online),
  }
  return {
    engine,
    dispose() {
      remote[releaseProxy]()
      end()
    },
  }
}
