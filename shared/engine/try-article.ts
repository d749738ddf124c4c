import { intentCatalogue } from '../intents/catalogue.ts'
import { detectIntent } from '../intents/detect-requests.ts'
import { askFrom, getAnswerBand } from '../knowledge/answer-bands.ts'
import type { Passage } from '../knowledge/knowledge-index.ts'
import { hashOfVariant } from '../knowledge/variants/hash-of-variant.ts'
import type { ArticleTrial, ArticleTrialRequest } from '../protocol/article-trial.ts'
import { emptyDialogState } from '../replies/empty-state.ts'
import { getShopLayer } from '../replies/get-shop-layer.ts'
import { replyFromArticle } from '../replies/reply-from-article.ts'
import type { TurnSources } from '../replies/turn.ts'
import { weighAgreement } from '../replies/weigh-agreement.ts'
import type { EngineEnvironment } from './environment.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'
import { createTriedShop, toTriedArticle, toTriedReply } from './tried-shop.ts'

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
  const { sources, take } = createTriedShop(knowledge, article, { env, now, visitorHash })
  const outcome = await take(text, emptyDialogState())
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
    reply: toTriedReply(outcome),
    preview,
    elapsedMs: env.now() - startedAt,
  }
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

function nameOfOwn({ catalogue }: HeldKnowledge, own: string | undefined): string | undefined {
  return catalogue.understanding?.ownIntents.find(({ id }) => id === own)?.name
}
