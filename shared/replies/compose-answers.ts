import type { MergedRequest } from '../dialog/merge-context.ts'
import { detectIntent } from '../intents/detect-requests.ts'
import { chooseConsistent } from '../knowledge/compose/choose-consistent.ts'
import type { ReadArticle } from '../knowledge/compose/contradict.ts'
import type { Passage } from '../knowledge/knowledge-index.ts'
import { chooseVariant } from '../knowledge/variants/choose-variant.ts'
import type { FeedArticle } from '../protocol/article.ts'
import { askWhich, fromArticle } from './article-piece.ts'
import { isSure, retrieve, taughtIn } from './find-passages.ts'
import { joinPieces } from './join-pieces.ts'
import type { TurnContext, TurnPiece } from './turn-piece.ts'

const clauseMarks = /[,，。.!！?？;；~\s]+/
/** Fewer characters are 你好 or 谢谢, and ask nothing beside the rest. */
const leastClause = 4
const mostArticles = 3
/** From this score on a part of a message is a question of its own; by this much another article answers it better. */
const ownWords = 0.9
const clearlyBetter = 0.08
/** An article this near the best one answers the same question. */
const rivalMargin = 0.08

/**
 * What the articles say to a request: the best one, with what further ones say to its other questions (能机洗吗，洗完怎么晾),
 * each once and in the order of the questions. Null where none answers surely.
 */
export function composeAnswers(context: TurnContext, request: MergedRequest, passages: Passage[]): TurnPiece | null {
  const [best] = passages
  const sure = best !== undefined && isSure(context, best) ? best : null
  if (sure?.article.handsOff === true || sure?.article.layer === 'emergency')
    return fromArticle(context, request, sure.article)
  const found = listArticles(context, request, sure)
  const [first] = found
  if (first === undefined) return null
  const person = found.find(({ handsOff }) => handsOff)
  if (person !== undefined) return fromArticle(context, request, person)
  const rival =
    found.length === 1 && sure !== null && !wasAskedWhich(context) ? findRival(context, passages) : undefined
  const chosen = chooseConsistent([...found, ...(rival ?? [])].map((article) => read(context, article)))
  const articles = chosen.articles.map(({ article }) => article)
  if (chosen.kind === 'which' && !wasAskedWhich(context)) return askWhich(context, request, articles)
  // A rival that says the same is not said too.
  const said = chosen.kind === 'say' && rival === undefined ? articles : articles.slice(0, 1)
  return joinPieces(said.map((article) => fromArticle(context, request, article)))
}

/** The article of the whole request, and of each of its clauses that it does not answer itself. */
function listArticles(context: TurnContext, request: MergedRequest, sure: Passage | null): FeedArticle[] {
  const clauses = request.text
    .split(clauseMarks)
    .filter((clause) => [...clause].length >= (sure === null ? 2 : leastClause))
  if (clauses.length < 2) return sure === null ? [] : [sure.article]
  const byClause = withSubject(clauses, context.merged.subjects).flatMap(
    (text) => answerOf(context, request, text, sure) ?? [],
  )
  const all = sure === null || byClause.includes(sure.article) ? byClause : [sure.article, ...byClause]
  const distinct = all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at)
  return distinct.slice(0, mostArticles)
}

/** 可以烘干吗 after 羽绒服怎么洗 asks it of the same goods. */
function withSubject(clauses: string[], subjects: readonly string[]): string[] {
  let last = ''
  return clauses.map((clause) => {
    const own = subjects.find((subject) => clause.includes(subject))
    if (own !== undefined) last = own
    return own === undefined ? `${last}${clause}` : clause
  })
}

function answerOf(
  context: TurnContext,
  request: MergedRequest,
  text: string,
  sure: Passage | null,
): FeedArticle | undefined {
  const { ranked } = detectIntent(text, taughtIn(context))
  const retrieval = retrieve(context, { ...request, text, ranked })
  const passages = retrieval.kind === 'found' ? retrieval.passages : []
  const [best] = passages
  if (best === undefined || !isSure(context, best)) return undefined
  const same = sure === null ? undefined : passages.find(({ article }) => article.id === sure.article.id)
  // What the whole is answered with answers this part of it too, unless another one clearly answers it better.
  const isCovered = same !== undefined && isSure(context, same) && best.score - same.score < clearlyBetter
  const isOwn = sure === null || (best.score >= ownWords && mayBeAbout(context, best.article))
  return isCovered || !isOwn ? same?.article : best.article
}

/** An article about other goods than the message names completes nothing. */
function mayBeAbout({ merged }: TurnContext, { productIds }: FeedArticle): boolean {
  const named = new Set([...merged.named, ...merged.candidates])
  return productIds.length === 0 || named.size === 0 || productIds.some((id) => named.has(id))
}

/** Another article that answers the same question just as surely, and may say something else. */
function findRival(context: TurnContext, [best, second]: Passage[]): FeedArticle[] | undefined {
  if (best === undefined || second === undefined || second.article.handsOff) return undefined
  return isSure(context, second) && best.score - second.score <= rivalMargin ? [second.article] : undefined
}

function read({ input }: TurnContext, article: FeedArticle): ReadArticle {
  return { article, answer: chooseVariant(article, input.visitorHash) }
}

/** Who has just chosen is not asked again. */
function wasAskedWhich({ input }: TurnContext): boolean {
  const basis = input.state.recent[0]?.basis
  return basis?.kind === 'fixed' && basis.line === 'talk.which'
}
