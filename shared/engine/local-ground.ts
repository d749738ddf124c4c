import type { DraftOutcome } from '../protocol/draft-use.ts'
import type { LocalOrder, LocalShop, LocalState } from '../protocol/local-shop.ts'
import type { Store } from '../store/store.ts'
import type { DraftRequest, DraftSet, KnowledgeState } from './api.ts'
import { type DraftDeps, draftForSeller } from './draft-for-seller.ts'
import type { EdgeDoor } from './edge-door.ts'
import type { EngineEnvironment } from './environment.ts'
import { createKeptPhrases, type KeptPhrases } from './kept-phrases.ts'
import type { HeldKnowledge, KnowledgeCache } from './knowledge-cache.ts'
import { LocalArticles } from './local-articles.ts'
import { LocalLearning } from './local-learning.ts'
import { listOrderNumbers, nameImported, toPageOrder } from './local-page-order.ts'
import { createLocalShop } from './local-shop.ts'
import type { FindOrder } from './page-order.ts'
import { withoutRules } from './without-rules.ts'

export interface LocalGroundDeps {
  env: EngineEnvironment
  store: Store
  /** What the edge's shop answers from. */
  knowledge: KnowledgeCache
  getDoor(): EdgeDoor | null
  onChange(): void
}

/** What drafts stand on: the edge's shop, or what the seller keeps on this device. */
export interface LocalGround {
  shop: LocalShop
  phrases: KeptPhrases
  load(): Promise<void>
  /** Somebody signed in: the edge's shop answers as soon as it is here. */
  noticeSignIn(): Promise<void>
  getHeld(): HeldKnowledge | null
  getKnowledgeState(): KnowledgeState
  getState(): LocalState
  /** Drafts from what is used now; from this device's own only what somebody told it. */
  draft(request: DraftRequest, deps: Omit<DraftDeps, 'knowledge'>): Promise<DraftSet>
  /** Before the edge is asked: only where there is none. Where there is one, its own copy wins. */
  findFirst: FindOrder
  findLast: FindOrder
  /** Keeps an answer that the seller wrote; false: it cannot be an article. */
  keepAnswer(question: string, answer: string): Promise<boolean>
  /** Ranking learns of it; false: drafts stand on the edge's shop, which learns for itself. */
  noteUse(outcome: DraftOutcome): Promise<boolean>
}

/** Puts the shop on this device beside the edge's. */
export function createLocalGround({ env, store, knowledge, getDoor, onChange }: LocalGroundDeps): LocalGround {
  const articles = new LocalArticles({ env, store, onChange, onArticles: () => learning.look() })
  const getArticle = (id: string) => articles.get(id)?.article ?? null
  const learning = new LocalLearning({ store, now: env.now, getArticle })
  const phrases = createKeptPhrases(store)
  const getShopKnowledge = () => knowledge.held
  const shop = createLocalShop({ env, store, articles, phrases, learning, getDoor, getShopKnowledge })
  const getOwn = (): HeldKnowledge | null => {
    const { held } = articles
    return held && { ...held, catalogue: { ...held.catalogue, learned: learning.learned } }
  }
  const isUsed = () =>
    articles.held !== null && (knowledge.held === null || (articles.getState().isOn && getDoor() === null))
  const findOrder: FindOrder = async (id) => (await shop.findOrder(id))?.order ?? null
  return {
    shop,
    phrases,
    async load() {
      await learning.forgetOld()
      await articles.load()
    },
    noticeSignIn: () => articles.setOn(false),
    getHeld: () => (isUsed() ? getOwn() : knowledge.held),
    getKnowledgeState() {
      const index = articles.held?.index
      if (!isUsed() || index === undefined) return knowledge.state
      const state = { kind: 'ready' as const, revision: articles.revision, articles: index.size }
      return articles.hasNoRoom ? { ...state, indexKept: false } : state
    },
    getState: () => ({ ...articles.getState(), isUsed: isUsed() }),
    draft: (request, rest) =>
      isUsed()
        ? draftHere(request, { ...rest, knowledge: getOwn() }, shop)
        : draftForSeller(request, { ...rest, knowledge: knowledge.held }),
    findFirst: async (id) => (getDoor() === null ? findOrder(id) : null),
    findLast: findOrder,
    keepAnswer: async (question, answer) => (await shop.saveLocalArticle(toWrite(question, answer))).ok,
    async noteUse(outcome) {
      if (!isUsed()) return false
      await learning.note(outcome)
      return true
    },
  }
}

/** An order of a file is told as the file told it: what explains an order is a rule, and none is here. */
async function draftHere(request: DraftRequest, deps: DraftDeps, shop: LocalShop): Promise<DraftSet> {
  const found = await findSpoken(request, shop)
  if (found === null) return withoutRules(await draftForSeller({ ...request, order: null }, deps))
  const asked = { ...request, order: null, pageOrder: toPageOrder(found) }
  const { findOrder: _known, ...rest } = deps
  return nameImported(withoutRules(await draftForSeller(asked, rest)), found.order.id)
}

/** The order that was pasted, stands on the page, or is named in the last words. */
async function findSpoken({ order, pageOrder, history }: DraftRequest, shop: LocalShop): Promise<LocalOrder | null> {
  const last = history.findLast(({ side }) => side === 'shopper')?.text ?? ''
  const onPage = pageOrder?.orderNumber?.replace(/\s+/g, '')
  const known = order?.id ?? onPage
  for (const id of known === undefined ? listOrderNumbers(last) : [known]) {
    const found = await shop.findOrder(id)
    if (found !== null) return found
  }
  return null
}

const titleLength = 80

function toWrite(question: string, answer: string) {
  return {
    id: null,
    isLive: true,
    body: {
      title: question.slice(0, titleLength),
      questions: [question],
      answers: [{ id: 'A' as const, text: answer }],
      ...{ relatedIds: [], handoffCondition: null, layer: 'base' as const, category: ['未分类'], productIds: [] },
      ...{ channels: ['widget' as const], locale: 'zh-CN' as const, validFrom: null, validTo: null },
    },
  }
}
