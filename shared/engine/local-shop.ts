import * as v from 'valibot'
import { findBlanks } from '../protocol/find-blanks.ts'
import {
  type LocalArticle,
  type LocalPair,
  type LocalShop,
  type LocalWrite,
  type LocalWriteFault,
  localOrderSchema,
  localWriteSchema,
} from '../protocol/local-shop.ts'
import type { Store } from '../store/store.ts'
import type { EdgeDoor } from './edge-door.ts'
import type { EngineEnvironment } from './environment.ts'
import type { KeptPhrases } from './kept-phrases.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'
import type { LocalArticles } from './local-articles.ts'
import { LocalBackups, writeBackup } from './local-backups.ts'
import {
  importLocalArticles,
  importLocalOrders,
  listLocalImports,
  localAuthor,
  undoLocalImport,
} from './local-imports.ts'
import type { LocalLearning } from './local-learning.ts'
import { listLocalPacks, takeLocalPack } from './local-packs.ts'
import { LocalArticleSending } from './local-sending.ts'
import { findSameQuestions } from './try-article-questions.ts'

export interface LocalShopDeps {
  env: Pick<EngineEnvironment, 'now' | 'makeId' | 'fetch'>
  store: Store
  articles: LocalArticles
  phrases: KeptPhrases
  learning: LocalLearning
  getDoor(): EdgeDoor | null
  /** What the edge's shop answers from. */
  getShopKnowledge(): HeldKnowledge | null
}

const pairsAtOnce = 100

/** What a seller keeps on this device, as pages of the extension ask for it. */
export function createLocalShop(deps: LocalShopDeps): LocalShop {
  const { store, articles } = deps
  const backups = new LocalBackups(deps)
  const sending = new LocalArticleSending(deps)
  return {
    findOrder: (id) => store.loadLocalOne('localOrders', id, localOrderSchema),
    setLocal: (isOn) => articles.setOn(isOn),
    listLocalArticles: (words, from) => articles.list(words, from),
    saveLocalArticle: (write) => saveArticle(deps, write),
    async removeLocalArticles(ids) {
      const removed = ids.flatMap((id) => articles.get(id) ?? [])
      await articles.apply({ removed: removed.map(({ article }) => article.id) })
      return removed
    },
    putBackLocalArticles: (put) => articles.apply({ put }),
    importLocalArticles: (wish) => importLocalArticles(deps, wish),
    importLocalOrders: (wish) => importLocalOrders(deps, wish),
    listLocalImports: () => listLocalImports(store),
    undoLocalImport: (importId) => undoLocalImport(deps, importId),
    listLocalPacks: () => listLocalPacks(deps),
    takeLocalPack: (take) => takeLocalPack(deps, take),
    async exportLocal() {
      const bytes = await writeBackup(deps)
      const orders = await store.countLocal('localOrders')
      const { phrases } = await deps.phrases.get()
      return { base64: toBase64(bytes), articles: articles.getAll().length, orders, phrases: phrases.length }
    },
    openBackup: (url) => backups.open(url),
    takeBackup: (file) => backups.take(file),
    compareWithShop: async () => comparePairs(deps),
    sendLocalArticles: (wish) => sending.step(wish),
  }
}

/** An article that an edge has confirmed is written there from then on. */
async function saveArticle(
  { env, articles }: LocalShopDeps,
  told: LocalWrite,
): Promise<{ ok: true; value: LocalArticle } | { ok: false; reason: LocalWriteFault }> {
  const write = v.safeParse(localWriteSchema, told)
  if (!write.success) return { ok: false, reason: 'malformed' }
  const { id, body, isLive } = write.output
  const held = id === null ? null : articles.get(id)
  if (held !== null && held.sent !== null) return { ok: false, reason: 'sent' }
  if (isLive && findBlanks(body).length > 0) return { ok: false, reason: 'blank' }
  const value: LocalArticle = {
    article: {
      ...{ id: id ?? `a-${env.makeId()}`, ...body, state: isLive ? 'live' : 'draft' },
      ...{ version: (held?.article.version ?? 0) + 1, author: localAuthor },
    },
    ...{ at: new Date(env.now()).toISOString(), importId: null, sent: null },
  }
  await articles.apply({ put: [value] })
  return { ok: true, value }
}

function comparePairs({ env, articles, getShopKnowledge }: LocalShopDeps): LocalPair[] {
  const index = getShopKnowledge()?.index ?? null
  const now = new Date(env.now())
  const pairs = articles.listUnsent().flatMap(({ article: { id, title, questions, answers } }): LocalPair[] => {
    const same = findSameQuestions(index, { id, questions, now }).find(({ article }) => article !== null)
    if (same === undefined || same.article === null) return []
    const shop = { ...same.article, question: same.question }
    return [{ id, title, question: questions[same.index] ?? title, answer: answers[0]?.text ?? '', shop }]
  })
  return pairs.slice(0, pairsAtOnce)
}

/** In parts: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000))
  return btoa(text)
}
