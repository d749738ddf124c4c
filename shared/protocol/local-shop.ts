import * as v from 'valibot'
import { articleBodySchema, articleSchema } from './article.ts'
import { orderSchema } from './commerce.ts'
import type { ArticleImport, ArticlesImported, ImportUndone, StoredImport } from './desk-article-import.ts'
import type { OrdersImported } from './desk-orders.ts'
import type { PackSummary, Trade } from './desk-packs.ts'
import type { ErrorBody } from './errors.ts'
import { clientIdSchema, instantSchema, recordIdSchema, shopIdSchema } from './ids.ts'
import { questionGroupSchema } from './learned-ranking.ts'
import type { BackupAnswer, BackupFault, BackupPreview, TakenBackup } from './local-backup.ts'

/** An article that a seller keeps on this device. */
export const localArticleSchema = v.object({
  article: articleSchema,
  /** When it was written or brought in last. */
  at: instantSchema,
  /** The import that brought it; null: written by hand, or changed since. */
  importId: v.nullable(clientIdSchema),
  /** The shop on an edge that has confirmed it. */
  sent: v.nullable(v.object({ shop: shopIdSchema, at: instantSchema })),
})
export type LocalArticle = v.InferOutput<typeof localArticleSchema>

/** An order of a file, as old as its import. It stays on this device whatever happens to the articles. */
export const localOrderSchema = v.object({ order: orderSchema, at: instantSchema, importId: clientIdSchema })
export type LocalOrder = v.InferOutput<typeof localOrderSchema>

/** One file that was brought in here. */
export const localImportSchema = v.object({
  importId: clientIdSchema,
  kind: v.picklist(['articles', 'orders']),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  at: instantSchema,
  /** What it brought. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Questions it gave to articles that were here. */
  extended: v.array(v.object({ id: recordIdSchema, questions: v.array(v.string()) })),
  undoneAt: v.nullable(instantSchema),
})
export type LocalImport = v.InferOutput<typeof localImportSchema>

/** What became of a draft that rested on an article of this device: no word anybody wrote, and no customer. */
export const localUseSchema = v.object({
  useId: clientIdSchema,
  /** A mark that only tells conversations apart. */
  conversation: v.string(),
  group: questionGroupSchema,
  articleId: recordIdSchema,
  /** Stands for the answers that were offered. */
  answers: v.string(),
  /** From 0, sent as it was, to 1, nothing of it. */
  changed: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  at: instantSchema,
})
export type LocalUse = v.InferOutput<typeof localUseSchema>

/** An article as it is written on this device; `id` null is a new one. */
export const localWriteSchema = v.object({
  id: v.nullable(recordIdSchema),
  body: articleBodySchema,
  isLive: v.boolean(),
})
export type LocalWrite = v.InferOutput<typeof localWriteSchema>

/** What a screen knows of the shop on this device at all times. */
export interface LocalState {
  /** The seller chose to work without an edge. */
  isOn: boolean
  /** Drafts come from this device's own articles right now. */
  isUsed: boolean
  articles: number
  /** Articles that no edge has confirmed. */
  unsent: number
}

/** A page of articles, the last changed first; `next` null: that was all. */
export interface LocalPage {
  articles: LocalArticle[]
  found: number
  next: number | null
}

/** `blank`: 【待填】 must not reach a customer · `sent`: it is the shop's now, and is changed there */
export type LocalWriteFault = 'malformed' | 'blank' | 'sent'

/** A local article whose question an article of the edge's shop asks already. */
export interface LocalPair {
  id: string
  title: string
  question: string
  answer: string
  shop: { id: string; title: string; question: string }
}

/** `keep`: both · `merge`: its questions become further ways to ask the shop's · `leave`: it stays here only */
export type LocalPairChoice = 'keep' | 'merge' | 'leave'

/** What goes up: live ones live or everything as drafts, and what becomes of each pair. */
export interface LocalSending {
  publish: boolean
  choices: { id: string; into: string; choice: LocalPairChoice }[]
}

/** How far it is. What the edge did not take stays here, with the reason. */
export interface LocalSent {
  done: number
  all: number
  refused: { id: string; title: string; why: ArticlesImported['refused'][number]['why'] }[]
  /** Set: it stopped there; what was confirmed stays confirmed, and the next try goes on. */
  failure: ErrorBody | null
  isOver: boolean
}

/** A starter pack as it is brought in: under an import of its own, with what has no gap live at once or all as drafts. */
export interface LocalPackTake {
  trade: Trade
  importId: string
  publish: boolean
}

/** `kept`: articles of the pack that were here. */
export interface LocalPackTaken {
  added: number
  published: number
  kept: number
}

/** The part of the seller's engine that needs no edge. Nothing of it leaves this device but by `sendLocalArticles`. */
export interface LocalShop {
  /** An order of an imported file, with the moment of the import; null: this device has none of that number. */
  findOrder(id: string): Promise<LocalOrder | null>
  /** Chooses to work without an edge, or not. What is kept stays kept. */
  setLocal(isOn: boolean): Promise<void>
  listLocalArticles(words: string, from: number): Promise<LocalPage>
  saveLocalArticle(
    write: LocalWrite,
  ): Promise<{ ok: true; value: LocalArticle } | { ok: false; reason: LocalWriteFault }>
  /** Gives what was removed, so that it can be put back. */
  removeLocalArticles(ids: string[]): Promise<LocalArticle[]>
  putBackLocalArticles(articles: LocalArticle[]): Promise<void>
  /** One request of an import, as the edge's route takes it; repeating it changes nothing. */
  importLocalArticles(wish: ArticleImport): Promise<ArticlesImported>
  importLocalOrders(wish: { importId: string; name: string; orders: unknown[] }): Promise<OrdersImported>
  listLocalImports(): Promise<{ articles: StoredImport[]; orders: LocalImport[]; ordersHeld: number }>
  /** Null: no such import. Orders count as `removed`. */
  undoLocalImport(importId: string): Promise<ImportUndone | null>
  listLocalPacks(): Promise<PackSummary[]>
  /** `undoLocalImport` takes it back. */
  takeLocalPack(take: LocalPackTake): Promise<LocalPackTaken>
  /** Everything kept here as one gzipped file, in base64. */
  exportLocal(): Promise<{ base64: string; articles: number; orders: number; phrases: number }>
  /** Looks at a backup; nothing changes. `url` is a `blob:` address of this browser. */
  openBackup(url: string): Promise<BackupAnswer<BackupPreview, BackupFault>>
  /** Takes the backup over whole or not at all; null: it is not open any more. */
  takeBackup(file: string): Promise<TakenBackup | null>
  /** Articles that the signed-in shop seems to have; at most a hundred. */
  compareWithShop(): Promise<LocalPair[]>
  /** Sends the next few to the shop that is signed in; ask again until `isOver`. */
  sendLocalArticles(wish: LocalSending | null): Promise<LocalSent>
}
