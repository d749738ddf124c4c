import type { WritingEngine } from '../inference/engines/writing-engine.ts'
import type { ModelSnapshot } from '../inference/model-control.ts'
import { preflightLocalModel } from '../inference/preflight.ts'
import { thisBuild } from '../inference/this-build.ts'
import { createWritingUses } from '../inference/uses/create-writing-uses.ts'
import type { SellerEngine, SellerSnapshot } from './api.ts'
import { createArticleFiles } from './article-files.ts'
import { createArticleSearch } from './article-search.ts'
import { createChatFiles } from './chat-files.ts'
import type { EngineEnvironment } from './environment.ts'
import { createKnownPeople } from './known-people.ts'
import { createLocalCalls } from './local-calls.ts'
import { type OpenModel, openAbsentModel } from './open-seller-model.ts'
import { createOrderFiles } from './order-files.ts'
import { createPhrases } from './phrases.ts'
import { createMessageReader } from './read-messages.ts'
import { createDraftRewording } from './reword-drafts.ts'
import { createRewordingWays } from './rewording-way.ts'
import { ruleTrial } from './rule-trial.ts'
import { SellerDesk } from './seller-desk.ts'
import { createSellerEngines } from './seller-engines.ts'

/** Builds the seller's engine; everything it touches comes from its environment. */
export function createSellerEngine(
  env: EngineEnvironment,
  openModel: OpenModel = openAbsentModel,
  browser: readonly WritingEngine[] = [],
): SellerEngine {
  const listeners: ((snapshot: SellerSnapshot) => void)[] = []
  const reader = createMessageReader(env.now)
  let opening: Promise<SellerDesk> | null = null
  let place: SellerDesk | null = null
  const { control, engine: local } = openModel({
    openStore: () => whenOpen((desk) => desk.settings),
    getEdge: () => (place === null || place.isLocalOnly ? null : (place.door?.edge ?? null)),
  })
  const people = createKnownPeople()
  const engines = createSellerEngines(env, { engines: [local, ...browser], getPlace: () => place, people })
  let chosen: ModelSnapshot | null = null
  const withModel = (snapshot: SellerSnapshot): SellerSnapshot => {
    const [rewordings, rewordingWay] = [rewording.getNews(), ways.get()]
    return {
      ...{ ...snapshot, ...(chosen && { model: chosen }), ...(rewordingWay && { rewordingWay }) },
      ...(rewordings.length > 0 && { rewordings }),
    }
  }
  let openKey = ''
  const show = (snapshot: SellerSnapshot) => {
    const { open } = snapshot
    const key = open === null ? '' : `${open.id} ${open.view.epoch}`
    if (key !== openKey) rewording.stopAll('desk') // another conversation, or it is somebody else's now
    openKey = key
    people.noteInbox(snapshot.inbox)
    ways.noteSession(snapshot.session?.token ?? null)
    for (const listener of listeners) listener(withModel(snapshot))
  }
  const showAgain = () => void opening?.then((desk) => show(desk.getSnapshot()))
  const ways = createRewordingWays({ local, engines, getModel: () => chosen, onChange: showAgain, log: env.log })
  const rewording = createDraftRewording({
    writers: { unasked: local, asked: engines },
    getWay: () => ways.look(),
    getPersona: () => place?.ground.getHeld()?.catalogue.settings.persona ?? null,
    check: (draft, set, request) =>
      place?.writing.checkDrafts({ ...set, drafts: [draft] }, request).drafts[0]?.findings ?? [],
    now: env.now,
    onNews: showAgain,
  })
  const noteDrafts: typeof rewording.noteSet = (set, request) => {
    people.noteRequest(request)
    return rewording.noteSet(set, request)
  }
  /** Any call opens the store: the overlay drafts without ever having been told of an edge. */
  const whenOpen = async <T>(act: (desk: SellerDesk) => T | Promise<T>): Promise<T> => {
    opening ??= SellerDesk.open(env, { show, noteDrafts, noteOrder: people.noteOrder })
    place = await opening
    return act(place)
  }
  const watchingModel = control.watchModel((next) => {
    chosen = next
    ways.refresh()
    showAgain()
  })
  const changeOwner = (type: 'handoff.accept' | 'handoff.return' | 'conversation.close') =>
    whenOpen(async (desk) => {
      desk.clearRefusal()
      rewording.stopAll('desk')
      await desk.conversation?.changeOwner(type)
    })
  return {
    start: () => whenOpen(() => {}),
    async watch(listener) {
      listeners.push(listener)
      await watchingModel
      await whenOpen((desk) => listener(withModel(desk.getSnapshot())))
    },
    signIn: (edge, email, password) => whenOpen((desk) => desk.signIn(edge, email, password)),
    resumeSession: (edge, session) => whenOpen((desk) => desk.resume(edge, session)),
    signOut: () => whenOpen((desk) => desk.signOut()),
    openConversation: (id) => whenOpen((desk) => desk.openConversation(id)),
    closeView: () => whenOpen((desk) => desk.closeView()),
    accept: () => changeOwner('handoff.accept'),
    giveBack: () => changeOwner('handoff.return'),
    closeConversation: () => changeOwner('conversation.close'),
    postReply: (text) =>
      whenOpen(async (desk) => {
        desk.clearRefusal()
        rewording.stopAll('desk')
        return desk.post(text)
      }),
    retry: (clientId) => whenOpen((desk) => desk.conversation?.retry(clientId)),
    discard: (clientId) => whenOpen((desk) => desk.conversation?.discard(clientId)),
    setTyping: (typing) =>
      whenOpen((desk) => {
        if (typing) rewording.stopAll('desk')
        return desk.conversation?.setTyping(typing)
      }),
    preflightModel: async () => preflightLocalModel(await env.readDeviceFacts(), thisBuild),
    listModels: () => control.listModels(),
    chooseModel: (id) => control.chooseModel(id),
    pauseModel: () => control.pauseModel(),
    retryModel: () => control.retryModel(),
    setModelOn: (isOn) => control.setModelOn(isOn),
    setModelWish: (wish) => control.setModelWish(wish),
    deleteModel: (id) => control.deleteModel(id),
    draft: (request) => whenOpen((desk) => desk.draft(request)),
    rewordDraft: (draftId) => whenOpen(() => rewording.reword(draftId)),
    takeDraft: async (draftId) => rewording.take(draftId),
    tryArticle: (request) => whenOpen((desk) => desk.trials.tryArticle(request)),
    walkArticle: (request) => whenOpen((desk) => desk.trials.walkArticle(request)),
    findSameQuestions: (id, questions) => whenOpen((desk) => desk.trials.findSameQuestions(id, questions)),
    reviewArticles: (wanted) => whenOpen((desk) => desk.trials.reviewArticles(wanted)),
    readMessages: async (texts, layer) => reader.read(texts, layer),
    fitUnderstanding: async (examples, ownIntents) => reader.fit(examples, ownIntents),
    ...ruleTrial,
    ...createOrderFiles(env),
    ...createArticleFiles(env),
    ...createChatFiles(env),
    ...createArticleSearch(),
    ...createPhrases({ env, openKept: () => whenOpen((desk) => desk.ground.phrases) }),
    checkWriting(request, place) {
      // Somebody types there: their words are the reply now.
      if (request.text !== '') rewording.stopAll(place ?? (request.platform === 'own' ? 'desk' : request.platform))
      return whenOpen((desk) => desk.writing.checkWriting(request))
    },
    ...createWritingUses(engines),
    noteWriting: (note) => whenOpen((desk) => desk.writing.noteWriting(note)),
    noteDraftUse: (use) => whenOpen((desk) => desk.learning.noteDraftUse(use)),
    keepOwnAnswer: (answer) => whenOpen((desk) => desk.learning.keepOwnAnswer(answer)),
    keepOpenQuestion: (question) => whenOpen((desk) => desk.learning.keepOpenQuestion(question)),
    undoOpenQuestion: (keepId) => whenOpen((desk) => desk.learning.undoOpenQuestion(keepId)),
    countDraftUses: () => whenOpen((desk) => desk.learning.countDraftUses()),
    ...createLocalCalls((act) => whenOpen((desk) => act(desk.ground.shop))),
    noticeNetwork: (online) => whenOpen((desk) => desk.noticeNetwork(online)),
  }
}
