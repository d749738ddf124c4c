import { intentCatalogue } from '../intents/catalogue.ts'
import { detectIntent } from '../intents/detect-requests.ts'
import { askFrom, getAnswerBand } from '../knowledge/answer-bands.ts'
import type { Passage, RevisableIndex } from '../knowledge/knowledge-index.ts'
import { hashOfVariant } from '../knowledge/variants/hash-of-variant.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { ArticleTrial, ArticleTrialRequest, EditedArticle, TriedReply } from '../protocol/article-trial.ts'
import { emptyDialogState } from '../replies/empty-state.ts'
import { getShopLayer } from '../replies/get-shop-layer.ts'
import { replyFromArticle } from '../replies/reply-from-article.ts'
import type { KnowledgeIndex, TurnOutcome, TurnSources } from '../replies/turn.ts'
import { weighAgreement } from '../replies/weigh-agreement.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'

export interface ArticleTrialDeps {
  /** Null while this device knows nothing of the shop. */
  knowledge: HeldKnowledge | null
  env: Pick<EngineEnvironment, 'now' | 'takeTurn'>
  /** The edge's time. */
  now: Date
}

const shownPassages = 5

/** What a question gets from the published knowledge, with one article in the words of its editor. */
export async function tryArticle(
  { text, edited, variant }: ArticleTrialRequest,
  { knowledge, env, now }: ArticleTrialDeps,
): Promise<ArticleTrial> {
  const startedAt = env.now()
  const article = edited === null ? null : toTriedArticle(edited)
  const visitorHash = article === null ? 0 : hashOfVariant(article, variant)
  const preview = article === null ? [] : replyFromArticle(article, { visitorHash }).parts
  const nothing = { requests: [], passages: [], answerFrom: 0, askFrom, reply: null, preview, elapsedMs: 0 }
  if (knowledge === null || text.trim() === '') return nothing
  const index = withArticle(knowledge.index, article)
  const sources = toSources(knowledge, index)
  const outcome = await env.takeTurn(toTurn(text, visitorHash, now), sources)
  const threshold = knowledge.catalogue.settings.answerThreshold
  return {
    requests: outcome.understanding.requests.map(({ intent, probability, own }) => {
      return { intent, name: nameOfOwn(knowledge, own) ?? intentCatalogue[intent].name, probability }
    }),
    passages: findPassages(text, sources, now).map(({ article: { id, title }, score, question, terms }) => ({
      ...{ articleId: id, title, score, question, terms },
      isEdited: id === edited?.id,
      band: getAnswerBand(score, threshold),
    })),
    answerFrom: threshold,
    askFrom: Math.min(askFrom, threshold),
    reply: toReply(outcome),
    preview,
    elapsedMs: env.now() - startedAt,
  }
}

/** The words as if they were published and valid now: when they will be is said beside the fields. */
function toTriedArticle({ id, version, body }: EditedArticle): FeedArticle {
  const { handoffCondition, channels: _everywhere, ...words } = body
  return { ...words, id, version, handsOff: handoffCondition !== null, validFrom: null, validTo: null }
}

function withArticle(index: RevisableIndex, article: FeedArticle | null): KnowledgeIndex {
  return article === null ? index : index.revise({ changed: [article], removedIds: [] })
}

/** Weighed like the answer itself: by what is asked for, besides the words. */
function findPassages(text: string, sources: TurnSources, now: Date): Passage[] {
  const found = sources.knowledge.retrieve({ text, now, locale: 'zh-CN', limit: 8 })
  if (found.kind !== 'found') return []
  const layer = getShopLayer(sources, { page: {}, now })
  const taught = layer === undefined ? {} : { layer }
  const emergencyFrom = sources.catalogue.settings.answerThreshold
  return weighAgreement(found.passages, detectIntent(text, taught).ranked, { emergencyFrom, taught }).slice(
    0,
    shownPassages,
  )
}

function toReply(outcome: TurnOutcome): TriedReply {
  const { parts = [], facts = [], basis = null } = outcome.reply ?? {}
  return { parts, facts, basis, handoff: outcome.kind === 'handoff' ? outcome.trigger : null }
}

function toTurn(text: string, visitorHash: number, now: Date): Parameters<EngineEnvironment['takeTurn']>[0] {
  return {
    ...{ text, state: emptyDialogState(), page: {}, now },
    ...{ owner: 'assistant', proof: 'none', member: null, epoch: 0, visitorHash },
  }
}

/** Facts that only the edge may look up stay out of a trial. */
function toSources({ catalogue }: HeldKnowledge, knowledge: KnowledgeIndex): TurnSources {
  const offline = { ok: false, reason: 'offline' } as const
  return {
    ...{ catalogue, knowledge },
    lookUpOrder: async () => offline,
    lookUpOrders: async () => offline,
    lookUpCoupons: async () => offline,
    lookUpTickets: async () => offline,
    act: async () => ({ status: 'failed', reason: 'offline' }),
  }
}

function nameOfOwn({ catalogue }: HeldKnowledge, own: string | undefined): string | undefined {
  return catalogue.understanding?.ownIntents.find(({ id }) => id === own)?.name
}
