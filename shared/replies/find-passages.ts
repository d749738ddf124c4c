import type { MergedMessage, MergedRequest } from '../dialog/merge-context.ts'
import type { IntentContext } from '../intents/detect-requests.ts'
import type { Passage, Retrieval } from '../knowledge/knowledge-index.ts'
import { findQuestionGroup } from '../knowledge/rerank/find-question-group.ts'
import { rerankLearned } from '../knowledge/rerank/rerank-learned.ts'
import type { QuestionGroup } from '../protocol/learned-ranking.ts'
import type { TurnSources } from './turn.ts'
import type { TurnContext } from './turn-piece.ts'
import { weighAgreement } from './weigh-agreement.ts'

/** An article that hands over is followed from this share of the way between the threshold and certainty. */
const handsOffShare = 0.4
/** How many passages are weighed by what the request is for. */
const weighed = 8
const codes = /(?:订单号?|单号|尾号)?[:：]?\s*(?:sy)?\d{4,}/gi

/** Giving a question to a person ends the assistant's turn: that article has to be meant more surely than an answer. */
export function isSure(context: TurnContext, { article, score }: Passage): boolean {
  const threshold = thresholdOf(context)
  return score >= (article.handsOff ? threshold + handsOffShare * (1 - threshold) : threshold)
}

/** From this score on an article answers, as the shop has it. */
export function thresholdOf({ sources }: Pick<TurnContext, 'sources'>): number {
  return sources.catalogue.settings.answerThreshold
}

/** What was found, and which group of questions the words alone put the request in. */
type GroupedRetrieval = Retrieval & { group?: QuestionGroup }

/**
 * The best passages for a request, numbers of orders and phones left out of the search, in the order that the shop's
 * shoppers taught.
 */
export function retrieve(context: TurnContext, { text, ranked }: MergedRequest): GroupedRetrieval {
  const { input, sources, merged } = context
  const spokenOf = productWords(sources, merged)
  const earlier = merged.elliptic ? input.state.recent[0]?.text : spokenOf.join(' ')
  const found = sources.knowledge.retrieve({
    text: text.replace(codes, ' ').trim() || text,
    now: input.now,
    locale: 'zh-CN',
    subjects: [...merged.subjects, ...spokenOf],
    ...(merged.productId === null ? {} : { productId: merged.productId }),
    ...(earlier === undefined || earlier === '' ? {} : { context: earlier }),
    limit: weighed,
  })
  if (found.kind !== 'found') return found
  const setting = { emergencyFrom: thresholdOf(context), taught: taughtIn(context) }
  const group = findQuestionGroup(found.passages)
  const passages = rerankLearned(found.passages, sources.catalogue.learned)
  return {
    kind: 'found',
    passages: weighAgreement(passages, ranked, setting),
    ...(group === null ? {} : { group }),
  }
}

/** What the shop taught, for whoever reads intents. */
export function taughtIn({ layer }: TurnContext): Pick<IntentContext, 'layer'> {
  return layer === undefined ? {} : { layer }
}

/** 怎么洗 on a jacket's page asks about the jacket. */
function productWords({ catalogue }: TurnSources, { productId, subjects }: MergedMessage): string[] {
  if (subjects.length > 0) return []
  return catalogue.products.find(({ id }) => id === productId)?.aliases.slice(0, 2) ?? []
}
