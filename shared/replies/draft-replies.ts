import { isAnnoyed } from '../dialog/decide-turn.ts'
import { rerankLearned } from '../knowledge/rerank/rerank-learned.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { Order } from '../protocol/commerce.ts'
import type { Basis, Fact, HandoffTrigger, Part } from '../protocol/conversation.ts'
import { emptyDialogState } from './empty-state.ts'
import { replyFromArticle } from './reply-from-article.ts'
import { takeTurn } from './take-turn.ts'
import type { DialogState, Passage, PlannedReply, TurnInput, TurnOutcome, TurnSources, Understanding } from './turn.ts'
import { createWriter } from './write-reply.ts'

/** A suggested reply without its id. */
export interface PlannedDraft {
  /** At most eight characters that say the approach. */
  title: string
  text: string
  parts: Part[]
  basis: Basis
  facts: Fact[]
  articles: { id: string; title: string; version: number }[]
}

/** What an operator's draft is made from. */
export interface DraftInput {
  /** Oldest first; the last one by the shopper is answered. */
  history: { side: 'shopper' | 'shop'; text: string }[]
  page: TurnInput['page']
  /** The order on the page or pasted by the operator, who may see it. */
  order: Order | null
  now: Date
}

/** Drafts and what they rest on. */
export interface PlannedDrafts {
  understanding: Understanding
  handoffHint: HandoffTrigger | null
  drafts: PlannedDraft[]
}

const draftLimit = 3
const contextTurns = 6
/** With no answer yet, an article below the answer threshold may still help an operator, who reads before sending. */
const helpsFrom = 0.3

/** Two or three distinct drafts for the shopper's last message; nothing the shop already said is said again. */
export async function draftReplies(input: DraftInput, sources: TurnSources): Promise<PlannedDrafts> {
  const own = withOrder(sources, input.order)
  const said = input.history.filter((line) => line.side === 'shopper').map((line) => line.text)
  const last = said.at(-1) ?? ''
  const before = await replay(said.slice(0, -1).slice(-contextTurns), input, own)
  const outcome = await takeTurn(toTurn(last, before, input), own)
  const { understanding } = outcome
  const answered = new Set(input.history.filter((line) => line.side === 'shop').map((line) => fold(line.text)))
  const plans = [...(await planOf(outcome, last, before, input, own)), ...fromArticles(outcome, last, input, own)]
  const soothe = isAnnoyed(understanding.emotion) || understanding.requests.some(({ intent }) => intent === 'complaint')
  const drafts = plans
    .map((plan) => (soothe ? soothed(plan, own) : plan))
    .filter(
      (plan, at, all) =>
        !answered.has(fold(plan.text)) && all.findIndex((one) => fold(one.text) === fold(plan.text)) === at,
    )
  const fallback = fallbacks(outcome, soothe, own).filter((plan) => !answered.has(fold(plan.text)))
  return {
    understanding,
    handoffHint: outcome.kind === 'handoff' ? outcome.trigger : null,
    drafts: [...drafts, ...fallback].slice(0, draftLimit),
  }
}

/** The operator sees the order, so its facts need no digits. */
function withOrder(sources: TurnSources, order: Order | null): TurnSources {
  if (order === null) return sources
  return {
    ...sources,
    lookUpOrder: async (id, digits) => (id === order.id ? { ok: true, value: order } : sources.lookUpOrder(id, digits)),
    lookUpOrders: async () => ({ ok: true, value: [order] }),
  }
}

async function replay(texts: string[], input: DraftInput, sources: TurnSources): Promise<DialogState> {
  let state = emptyDialogState()
  for (const text of texts) state = (await takeTurn(toTurn(text, state, input), sources)).state
  return { ...state, missesInRow: 0, unresolvedInRow: 0 }
}

function toTurn(text: string, state: DialogState, { page, order, now }: DraftInput): TurnInput {
  return {
    ...{ text, state, page: order === null ? page : { ...page, orderId: order.id }, now },
    ...{ owner: 'assistant', proof: order === null ? 'none' : 'identity', member: null, epoch: 0, visitorHash: 0 },
  }
}

/** The assistant's own answer, whether or not it would have handed over. */
async function planOf(
  outcome: TurnOutcome,
  text: string,
  before: DialogState,
  input: DraftInput,
  sources: TurnSources,
): Promise<PlannedDraft[]> {
  if (outcome.kind !== 'handoff')
    return isUseful(outcome.reply) ? [toDraft(outcome.reply, titleOf(outcome.reply), sources)] : []
  const { reply } = outcome
  const said = reply !== null && reply.basis.kind !== 'fixed' ? [toDraft(reply, '按订单处理', sources)] : []
  if (said.length > 0 || before.flow !== null || input.order === null) return said
  const status = await takeTurn(toTurn(`订单 ${input.order.id} 到哪了`, before, input), sources)
  return status.kind === 'reply' && text !== '' ? [toDraft(status.reply, '说明进度', sources)] : []
}

function isUseful({ basis }: PlannedReply): boolean {
  return basis.kind !== 'fixed' || !basis.line.startsWith('talk.un')
}

function titleOf({ basis, parts }: PlannedReply): string {
  if (basis.kind === 'article') return '按文章回答'
  if (basis.kind === 'flow' && basis.state.startsWith('asking')) return '先问清楚'
  if (basis.kind === 'flow' && basis.state.startsWith('choosing')) return '先问清楚'
  return parts.some((part) => part.kind === 'card') ? '给出明细' : '直接回答'
}

/** Further articles that come near, for a second way to answer. */
function fromArticles(
  { understanding, reply }: TurnOutcome,
  text: string,
  input: DraftInput,
  sources: TurnSources,
): PlannedDraft[] {
  const used = reply?.basis.kind === 'article' ? reply.basis.articleId : null
  const found = sources.knowledge.retrieve({
    text,
    now: input.now,
    locale: 'zh-CN',
    ...(input.page.productId === undefined ? {} : { productId: input.page.productId }),
  })
  const passages: Passage[] =
    found.kind === 'found' && understanding.text !== '' ? rerankLearned(found.passages, sources.catalogue.learned) : []
  const isAnswered = reply !== null && isUseful(reply)
  const floor = isAnswered ? sources.catalogue.settings.answerThreshold : helpsFrom
  return passages
    .filter(({ article, score }) => article.id !== used && score >= floor)
    .slice(0, 2)
    .map(({ article }) => toDraft(replyFromArticle(article, { visitorHash: 0 }), '引用文章', sources))
}

function toDraft(reply: PlannedReply, title: string, sources: TurnSources): PlannedDraft {
  const { basis } = reply
  const article: FeedArticle | undefined =
    basis.kind === 'article' ? sources.knowledge.getArticle(basis.articleId) : undefined
  return {
    title,
    text: textOf(reply.parts),
    ...reply,
    articles: article === undefined ? [] : [{ id: article.id, title: article.title, version: article.version }],
  }
}

/** Acknowledge, then the facts; one apology, so a second one within the answer is cut. */
function soothed(draft: PlannedDraft, sources: TurnSources): PlannedDraft {
  const opening = createWriter(sources.catalogue.settings.persona, []).write('draft.soothe')
  const rest = draft.text.replace(/(?:非常|很|实在)?(?:抱歉|对不起|不好意思)[，,。!！]?/g, '')
  const text = `${opening}${rest}`
  return {
    ...draft,
    title: `先安抚，${draft.title}`.slice(0, 8),
    text,
    parts: [{ kind: 'text', text }, ...draft.parts.filter((part) => part.kind === 'card')],
  }
}

/** When nothing answers: take it on and look into it, or ask back; promises neither result nor time. */
function fallbacks({ understanding }: TurnOutcome, soothe: boolean, { catalogue }: TurnSources): PlannedDraft[] {
  const writer = createWriter(catalogue.settings.persona, [])
  const opening = soothe && understanding.text !== '' ? writer.write('draft.soothe') : ''
  return (['draft.look-into', 'draft.ask-back'] as const).map((line, at) => {
    const text = `${at === 0 ? opening : ''}${writer.write(line)}`
    const title = line === 'draft.look-into' ? '先接下来' : '问清情况'
    return { title, text, parts: [{ kind: 'text', text }], basis: { kind: 'fixed', line }, facts: [], articles: [] }
  })
}

/** One text for a composer: what the parts say in words, steps numbered. */
function textOf(parts: Part[]): string {
  return parts
    .flatMap((part) => {
      if (part.kind === 'text') return [part.text]
      return part.kind === 'steps' ? part.steps.map((step, at) => `${at + 1}. ${step}`) : []
    })
    .join('\n')
}

function fold(text: string): string {
  return text.replace(/[\s，。,.!！?？~～]/g, '')
}
