import { isAnnoyed } from '../dialog/decide-turn.ts'
import { getLexicon } from '../dialog/get-lexicon.ts'
import type { LineId } from '../dialog/line-ids.ts'
import { rerankLearned } from '../knowledge/rerank/rerank-learned.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { Order } from '../protocol/commerce.ts'
import type { Basis, Fact, HandoffTrigger, Part } from '../protocol/conversation.ts'
import type { PageOrder } from '../protocol/page-order.ts'
import { asPerson } from './as-person.ts'
import { draftFromPage } from './draft-from-page.ts'
import { emptyDialogState } from './empty-state.ts'
import { isRepeated } from './is-repeated.ts'
import { keepOneApology } from './one-apology.ts'
import { findNamedProduct, readHistory, type SpokenLine, type SpokenTurn } from './read-history.ts'
import { replyFromArticle } from './reply-from-article.ts'
import { speechOf, takeTurn } from './take-turn.ts'
import type { Occasion } from './tone-of.ts'
import type { DialogState, Passage, PlannedReply, TurnInput, TurnOutcome, TurnSources, Understanding } from './turn.ts'
import { withoutPersonWish } from './without-person-wish.ts'
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
  /** Oldest first; what the shopper said last, since the shop spoke, is answered together. */
  history: readonly SpokenLine[]
  page: TurnInput['page']
  /** The product that a console's page names beside the chat. */
  productName?: string | null
  /** The order on the page or pasted by the operator, who may see it. */
  order: Order | null
  /** What a console's page shows of an order that nobody here knows more of. */
  pageOrder?: PageOrder | null
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

/** Two or three distinct drafts for what waits; nothing the shop already said is said again. */
export async function draftReplies(asked: DraftInput, sources: TurnSources): Promise<PlannedDrafts> {
  const own = withOrder(sources, asked.order)
  const lexicon = getLexicon(own.catalogue.products)
  const { before: turns, asked: open, answered, productId } = readHistory(asked.history, lexicon)
  const shown = asked.page.productId ?? productId ?? findNamedProduct(asked.productName ?? '', lexicon)
  const input = shown === null ? asked : { ...asked, page: { ...asked.page, productId: shown } }
  const last = open ?? { text: '', photos: [] }
  const before = await replay(turns.slice(-contextTurns), input, own)
  const heard = await takeTurn(toTurn(last, before, input), own)
  const { understanding } = heard
  const rest = heard.kind === 'handoff' && heard.trigger === 'asked' ? withoutPersonWish(last.text) : ''
  // The person is here now: what else was said is what waits.
  const words = rest === '' ? last.text : rest
  const outcome = rest === '' ? heard : await takeTurn(toTurn({ ...last, text: rest }, before, input), own)
  const speech = await speechOf(outcome.state)
  const tongue = speech === null ? {} : { speech }
  const soothe = isAnnoyed(understanding.emotion) || understanding.requests.some(({ intent }) => intent === 'complaint')
  const fromPage = planFromPage(outcome.understanding, { ...input, ...tongue }, own)
  // A card alone says nothing that could be answered.
  const planned = last.text === '' ? [] : await planOf(outcome, words, before, input, own)
  const plans = [
    ...fromPage,
    ...planned.filter(({ basis }) => fromPage.length === 0 || !asksForOrder(basis, outcome.state)),
    ...fromArticles(outcome, words, input, own),
  ]
  const isNew = ({ text }: PlannedDraft) => text !== '' && !answered.some((said) => isRepeated(text, said))
  const drafts = plans
    .map((plan) => (soothe ? soothed(plan, own, tongue) : plan))
    .filter((plan, at, all) => isNew(plan) && all.findIndex((one) => fold(one.text) === fold(plan.text)) === at)
  return {
    understanding,
    handoffHint: heard.kind === 'handoff' ? heard.trigger : null,
    drafts: [
      ...drafts,
      ...fallbacks(outcome, { soothe, isCard: last.text === '', ...tongue }, own).filter(isNew),
    ].slice(0, draftLimit),
  }
}

/** An order that is known here says it better than the page does. */
function planFromPage(
  { requests }: Understanding,
  input: DraftInput & Occasion,
  { catalogue }: TurnSources,
): PlannedDraft[] {
  const { order, pageOrder, now, speech } = input
  if (order !== null || pageOrder === null || pageOrder === undefined) return []
  const draft = draftFromPage({
    requests,
    order: pageOrder,
    persona: catalogue.settings.persona,
    now,
    ...(speech === undefined ? {} : { speech }),
  })
  return draft === null ? [] : [draft]
}

/** The seller has the order before their eyes: nobody needs to be asked for its number. */
function asksForOrder(basis: Basis, { flow }: DialogState): boolean {
  return basis.kind === 'flow' && (flow?.askedFor === 'order' || flow?.askedFor === 'phoneLast4')
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

async function replay(turns: readonly SpokenTurn[], input: DraftInput, sources: TurnSources): Promise<DialogState> {
  let state = emptyDialogState()
  for (const turn of turns) state = (await takeTurn(toTurn(turn, state, input), sources)).state
  return { ...state, missesInRow: 0, unresolvedInRow: 0 }
}

function toTurn({ text, photos }: SpokenTurn, state: DialogState, { page, order, now }: DraftInput): TurnInput {
  return {
    ...{ text, photos, state, page: order === null ? page : { ...page, orderId: order.id }, now },
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
  const status = await takeTurn(toTurn({ text: `订单 ${input.order.id} 到哪了`, photos: [] }, before, input), sources)
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
  const parts = asPerson(reply.parts)
  return {
    ...{ title, text: textOf(parts), ...reply, parts },
    articles: article === undefined ? [] : [{ id: article.id, title: article.title, version: article.version }],
  }
}

/** How our own comfort ends. */
const comforted = /，很?抱歉。$|^I’m sorry [^.]*\.$/

/** Acknowledge, then the facts; a plan that does so itself stays as it is, and a second apology goes. */
function soothed(draft: PlannedDraft, sources: TurnSources, occasion: Occasion): PlannedDraft {
  const title = `先安抚，${draft.title}`.slice(0, 8)
  const [first = ''] = draft.text.split(/(?<=[。！!？?]|\. )/).map((one) => one.trim())
  if (comforted.test(first)) return { ...draft, title }
  const opening = createWriter(sources.catalogue.settings.persona, [], occasion).write('draft.soothe')
  const [said] = keepOneApology([{ kind: 'text', text: `${opening}${draft.text}` }])
  const text = said?.kind === 'text' ? said.text : opening
  return {
    ...{ ...draft, title, text },
    parts: [{ kind: 'text', text }, ...draft.parts.filter((part) => part.kind === 'card')],
  }
}

/** When nothing answers: take it on and look into it, or ask back; promises neither result nor time. */
function fallbacks(
  { understanding }: TurnOutcome,
  { soothe, isCard, speech }: { soothe: boolean; isCard: boolean } & Occasion,
  { catalogue }: TurnSources,
): PlannedDraft[] {
  const writer = createWriter(catalogue.settings.persona, [], speech === undefined ? {} : { speech })
  const opening = soothe && understanding.text !== '' ? writer.write('draft.soothe') : ''
  const lines: LineId[] = isCard ? ['draft.ask-card', 'draft.look-into'] : ['draft.look-into', 'draft.ask-back']
  return lines.map((line, at) => {
    const text = `${at === 0 ? opening : ''}${writer.write(line)}`.trim()
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
