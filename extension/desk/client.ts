import * as v from 'valibot'
import { articleSchema } from '../../shared/protocol/article.ts'
import { linksSchema } from '../../shared/protocol/attachment.ts'
import type { Order } from '../../shared/protocol/commerce.ts'
import {
  type ArticleImport,
  articlesImportedSchema,
  importListSchema,
  importUndoneSchema,
} from '../../shared/protocol/desk-article-import.ts'
import { type BulkDone, type BulkWrite, bulkDoneSchema, bulkUndoneSchema } from '../../shared/protocol/desk-bulk.ts'
import { deskComplianceSchema, type ShopWord } from '../../shared/protocol/desk-compliance.ts'
import {
  type EndpointWrite,
  type EngineSettingWrite,
  engineSettingSchema,
  engineTriedSchema,
} from '../../shared/protocol/desk-engines.ts'
import { type HandIn, handedInListSchema, type Publishing } from '../../shared/protocol/desk-hand-in.ts'
import { articleHistorySchema, removedArticlesSchema } from '../../shared/protocol/desk-history.ts'
import {
  answeredGroupsSchema,
  type KeepAnswer,
  keptAnswerSchema,
  keptListSchema,
  keptUndoneSchema,
  keptWordsSchema,
  ownProposalsSchema,
  type ReplyPlace,
} from '../../shared/protocol/desk-kept-answers.ts'
import { deskLearnedSchema, type LearnedForget } from '../../shared/protocol/desk-learned.ts'
import { ordersImportedSchema, tracesImportedSchema } from '../../shared/protocol/desk-orders.ts'
import { packListSchema, packTakenSchema, packUndoneSchema, type Trade } from '../../shared/protocol/desk-packs.ts'
import { ratingSummarySchema } from '../../shared/protocol/desk-ratings.ts'
import { deskReportSchema } from '../../shared/protocol/desk-report.ts'
import { deskReviewSchema, dismissedSchema } from '../../shared/protocol/desk-review.ts'
import {
  deskRulesSchema,
  type RuleKind,
  type RuleSections,
  rulesImportedSchema,
  ruleVersionsSchema,
  sampleOrdersSchema,
} from '../../shared/protocol/desk-rules.ts'
import {
  type DeskSourceWrite,
  deskSourceSchema,
  type SourceTrial,
  sourceTriedSchema,
} from '../../shared/protocol/desk-source.ts'
import { deskTicketSchema, type TicketChange, ticketPageSchema } from '../../shared/protocol/desk-tickets.ts'
import {
  coverageSchema,
  deskUnansweredSchema,
  type UnansweredState,
  unansweredDraftSchema,
  unansweredPageSchema,
} from '../../shared/protocol/desk-unanswered.ts'
import { variantStandsSchema } from '../../shared/protocol/desk-variants.ts'
import { draftReportSchema } from '../../shared/protocol/draft-use.ts'
import { errorBodySchema } from '../../shared/protocol/errors.ts'
import {
  type articleWriteSchema,
  type DeskCatalogue,
  deskCatalogueSchema,
  shopperSheetSchema,
  type skuPatchSchema,
  writtenSchema,
} from '../../shared/protocol/http.ts'
import { recordIdSchema } from '../../shared/protocol/ids.ts'
import type { TraceBatch } from '../../shared/protocol/order-file.ts'
import { shopFileSchema } from '../../shared/protocol/shop.ts'
import { type ShopUnderstanding, shopUnderstandingSchema } from '../../shared/protocol/shop-understanding.ts'
import { readBulkLines } from './knowledge/bulk/read-bulk-lines.ts'
import { readCatalogueLines } from './read-catalogue-lines.ts'
import { linesType } from './read-lines.ts'
import type { Failure } from './texts/describe-failure.ts'
import type { TicketFilter } from './tickets/tickets-store.ts'

/** What an edge answered: the parsed body, or why not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; reason: Failure }

export type SkuPatch = v.InferOutput<typeof skuPatchSchema>
export type ArticleWrite = v.InferOutput<typeof articleWriteSchema>
export type Written = v.InferOutput<typeof writtenSchema>

export interface DeskClientOptions {
  /** The edge's origin. */
  edge: string
  getToken: () => string | null
  /** The token no longer opens anything. */
  onSignedOut: () => void
  fetcher?: typeof fetch
}

export type DeskClient = ReturnType<typeof createDeskClient>

/** The administration routes of the edge, one method a route; bodies are parsed by the route schemas. */
export function createDeskClient({ edge, getToken, onSignedOut, fetcher = fetch }: DeskClientOptions) {
  const send = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Response> => {
    const response = await fetcher(`${edge}/api/desk/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${getToken() ?? ''}`,
        ...(path === 'catalogue' ? { accept: `${linesType}, application/json` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (response.status === 401) onSignedOut()
    return response
  }
  const call = async <S extends v.GenericSchema>(
    schema: S,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<Answer<v.InferOutput<S>>> => {
    try {
      const response = await send(method, path, body)
      return readAnswer(schema, response.ok, await response.json())
    } catch {
      // No answer, or one that is not JSON: either way nothing of ours stands at the other end.
      return { ok: false, reason: { code: 'unreachable' } }
    }
  }
  const idOf = (id: string) => encodeURIComponent(v.parse(recordIdSchema, id))
  return {
    fetchRatings: () => call(ratingSummarySchema, 'GET', 'ratings'),
    /** In parts, where the edge has it so: thousands of articles read in one go would hold up the page. */
    async fetchCatalogue(): Promise<Answer<DeskCatalogue>> {
      try {
        const response = await send('GET', 'catalogue')
        const isLines = response.ok && response.headers.get('content-type')?.startsWith(linesType)
        if (isLines) return await readCatalogueLines(response)
        return readAnswer(deskCatalogueSchema, response.ok, await response.json())
      } catch {
        return { ok: false, reason: { code: 'unreachable' } } // as in `call`
      }
    },
    saveSku: (id: string, patch: SkuPatch) => call(writtenSchema, 'PUT', `skus/${idOf(id)}`, patch),
    fetchRules: () => call(deskRulesSchema, 'GET', 'rules'),
    saveRule: (kind: RuleKind, id: string, write: { basedOn: number; body: unknown }) =>
      call(writtenSchema, 'PUT', `rules/${kind}/${idOf(id)}`, write),
    removeRule: (kind: RuleKind, id: string, basedOn: number) =>
      call(writtenSchema, 'POST', `rules/${kind}/${idOf(id)}/remove`, { basedOn }),
    fetchRuleVersions: (kind: RuleKind, id: string) =>
      call(ruleVersionsSchema, 'GET', `rules/${kind}/${idOf(id)}/versions`),
    /** The whole shop as a file, without members and orders. */
    fetchRulesFile: () => call(shopFileSchema, 'GET', 'rules/export'),
    importRules: (revision: number, sections: RuleSections) =>
      call(rulesImportedSchema, 'POST', 'rules/import', { revision, sections }),
    fetchTickets: ({ state, group }: TicketFilter, cursor: string | null) =>
      call(ticketPageSchema, 'GET', `tickets${toQuery({ state, group, cursor })}`),
    fetchTicket: (id: string) => call(deskTicketSchema, 'GET', `tickets/${idOf(id)}`),
    changeTicket: (id: string, change: TicketChange) => call(deskTicketSchema, 'POST', `tickets/${idOf(id)}`, change),
    fetchUnanswered: (asked: { since: string | null; state: UnansweredState; cursor: string | null }) =>
      call(unansweredPageSchema, 'GET', `unanswered${toQuery(asked)}`),
    fetchCoverage: () => call(coverageSchema, 'GET', 'coverage'),
    dismissUnanswered: (id: string, undo: boolean) =>
      call(deskUnansweredSchema, 'POST', `unanswered/${idOf(id)}/dismiss`, { undo }),
    /** 「写答案」: the draft that was begun with the group's words. */
    beginAnswer: (id: string) => call(unansweredDraftSchema, 'POST', `unanswered/${idOf(id)}/article`),
    fetchKept: (conversation: string) => call(keptListSchema, 'GET', `kept-answers${toQuery({ conversation })}`),
    /** What a form begins with that keeps this reply, masked. */
    fetchKeptWords: ({ conversation, seq }: ReplyPlace) =>
      call(keptWordsSchema, 'GET', `kept-answers/words${toQuery({ conversation, seq: String(seq) })}`),
    fetchAnsweredGroups: () => call(answeredGroupsSchema, 'GET', 'kept-answers/groups'),
    /** Of the shop's own conversations of the last days. */
    fetchOwnProposals: () => call(ownProposalsSchema, 'GET', 'kept-answers/proposals'),
    keepAnswer: (wish: KeepAnswer) => call(keptAnswerSchema, 'POST', 'kept-answers', wish),
    undoKept: (importId: string) => call(keptUndoneSchema, 'POST', `kept-answers/${encodeURIComponent(importId)}/undo`),
    /** What the edge counted of the shop's articles, and what was called no fault. */
    fetchReview: () => call(deskReviewSchema, 'GET', 'review'),
    dismissFinding: (fingerprint: string, undo: boolean) =>
      call(dismissedSchema, 'POST', 'review/dismissals', { fingerprint, undo }),
    /** `week`: a Monday; null is this week. */
    fetchReport: (week: string | null) => call(deskReportSchema, 'GET', `report${toQuery({ week })}`),
    /** Days in Beijing, both counted in. */
    fetchDraftReport: (from: string, to: string) =>
      call(draftReportSchema, 'GET', `draft-outcomes${toQuery({ from, to })}`),
    fetchSource: () => call(deskSourceSchema, 'GET', 'source'),
    saveSource: (write: DeskSourceWrite) => call(deskSourceSchema, 'PUT', 'source', write),
    /** Calls the address for real, through the edge. */
    trySource: (trial: SourceTrial) => call(sourceTriedSchema, 'POST', 'source/trial', trial),
    importOrders: (orders: Order[]) => call(ordersImportedSchema, 'POST', 'orders/import', { orders }),
    importTraces: (traces: TraceBatch['traces']) =>
      call(tracesImportedSchema, 'POST', 'traces/import', { from: 'kuaidi100', traces }),
    fetchSampleOrders: () => call(sampleOrdersSchema, 'GET', 'rules/orders'),
    saveArticle: (id: string, write: ArticleWrite) => call(writtenSchema, 'PUT', `articles/${idOf(id)}`, write),
    /** `before`: of the page above. */
    fetchArticleHistory: (id: string, before: number | null) =>
      call(
        articleHistorySchema,
        'GET',
        `articles/${idOf(id)}/history${toQuery({ before: before === null ? null : String(before) })}`,
      ),
    /** Articles that were taken away; `before`: of the page above. */
    fetchRemoved: (before: number | null) =>
      call(
        removedArticlesSchema,
        'GET',
        `removed-articles${toQuery({ before: before === null ? null : String(before) })}`,
      ),
    restoreArticle: (id: string) => call(writtenSchema, 'POST', `articles/${idOf(id)}/restore`),
    createArticle: (write: ArticleWrite) => call(writtenSchema, 'POST', 'articles', write),
    /** One article as it is stored now. */
    fetchArticle: (id: string) => call(articleSchema, 'GET', `articles/${idOf(id)}`),
    /** One request of an import; the others name the same one. */
    importArticles: (wish: ArticleImport) => call(articlesImportedSchema, 'POST', 'articles/import', wish),
    undoArticleImport: (importId: string) =>
      call(importUndoneSchema, 'POST', `articles/import/${encodeURIComponent(importId)}/undo`),
    fetchArticleImports: () => call(importListSchema, 'GET', 'articles/imports'),
    /** Many articles at once; `onProgress` hears how many were looked at. */
    async changeArticles(write: BulkWrite, onProgress: (done: number) => void): Promise<Answer<BulkDone>> {
      try {
        const response = await send('POST', 'articles/bulk', write)
        return response.ok
          ? await readBulkLines(response, onProgress)
          : readAnswer(bulkDoneSchema, false, await response.json())
      } catch {
        return { ok: false, reason: { code: 'unreachable' } } // as in `call`
      }
    },
    undoChange: (runId: string) => call(bulkUndoneSchema, 'POST', `articles/bulk/${idOf(runId)}/undo`),
    fetchHandedIn: () => call(handedInListSchema, 'GET', 'articles/handed-in'),
    /** `id` null writes a new article that waits to be published. */
    handIn: (id: string | null, wish: HandIn) =>
      call(writtenSchema, 'POST', `articles${id === null ? '' : `/${idOf(id)}`}/hand-in`, wish),
    sendBack: (id: string, basedOn: number, reason: string) =>
      call(writtenSchema, 'POST', `articles/${idOf(id)}/send-back`, { basedOn, reason }),
    publishHandedIn: (id: string, basedOn: number) =>
      call(writtenSchema, 'POST', `articles/${idOf(id)}/publish`, { basedOn }),
    savePublishing: (publishing: Publishing) => call(writtenSchema, 'PUT', 'publishing', { publishing }),
    fetchVariantStands: (id: string) => call(variantStandsSchema, 'GET', `articles/${idOf(id)}/variants`),
    fetchCompliance: () => call(deskComplianceSchema, 'GET', 'compliance'),
    saveShopWord: (word: ShopWord) => call(deskComplianceSchema, 'POST', 'compliance/words', word),
    removeShopWord: (word: string) => call(deskComplianceSchema, 'POST', 'compliance/words/remove', { word }),
    fetchEngines: () => call(engineSettingSchema, 'GET', 'engines/setting'),
    saveEngines: (write: EngineSettingWrite) => call(engineSettingSchema, 'PUT', 'engines/setting', write),
    /** Has a fixed sentence written, through the edge. */
    tryEngine: (endpoint: EndpointWrite) => call(engineTriedSchema, 'POST', 'engines/trial', { endpoint }),
    fetchLearned: () => call(deskLearnedSchema, 'GET', 'learned'),
    refreshLearned: () => call(deskLearnedSchema, 'POST', 'learned/refresh', {}),
    switchLearning: (enabled: boolean) => call(deskLearnedSchema, 'POST', 'learned/switch', { enabled }),
    forgetLearned: (wish: LearnedForget) => call(deskLearnedSchema, 'POST', 'learned/forget', wish),
    fetchPacks: () => call(packListSchema, 'GET', 'packs'),
    /** What is missing of a trade's pack becomes drafts. */
    takePack: (trade: Trade, persona: boolean) => call(packTakenSchema, 'POST', `packs/${trade}/take`, { persona }),
    undoPack: (trade: Trade, takenAt: string) => call(packUndoneSchema, 'POST', `packs/${trade}/undo`, { takenAt }),
    /** Takes an article offline; its words stay. */
    retireArticle: (id: string, basedOn: number) =>
      call(writtenSchema, 'POST', `articles/${idOf(id)}/retire`, { basedOn }),
    fetchUnderstanding: () => call(shopUnderstandingSchema, 'GET', 'understanding'),
    /** The whole in place of the revision it names. */
    saveUnderstanding: (understanding: ShopUnderstanding) =>
      call(shopUnderstandingSchema, 'PUT', 'understanding', understanding),
    fetchShopperSheet: (conversationId: string) =>
      call(shopperSheetSchema, 'GET', `conversations/${encodeURIComponent(conversationId)}/shopper`),
    /** Addresses of ten minutes, by picture. The route is one that shoppers use too, beside those of the desk. */
    async fetchPictureLinks(conversationId: string, ids: string[]): Promise<Answer<[id: string, url: string][]>> {
      const path = `../conversations/${encodeURIComponent(conversationId)}/attachments/links`
      const found = await call(linksSchema, 'POST', path, { ids })
      return found.ok ? { ok: true, value: found.value.links.map(({ id, path }) => [id, `${edge}${path}`]) } : found
    },
  }
}

function readAnswer<S extends v.GenericSchema>(schema: S, isOk: boolean, body: unknown): Answer<v.InferOutput<S>> {
  if (!isOk) {
    const refusal = v.safeParse(errorBodySchema, body)
    return { ok: false, reason: refusal.success ? refusal.output : { code: 'internal' } }
  }
  const parsed = v.safeParse(schema, body)
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, reason: { code: 'unsupported-protocol' } }
}

/** Only what is asked for: an empty filter is no query at all. */
function toQuery(parts: Record<string, string | null>): string {
  const named = Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return named.length === 0 ? '' : `?${new URLSearchParams(named)}`
}
