import type { ArticleBody } from './article.ts'
import type { Basis, Fact, HandoffTrigger, Part } from './conversation.ts'
import type { RecordId } from './ids.ts'
import type { IntentId } from './intent-ids.ts'

/** An article in the words of its editor, whatever is published of it. */
export interface EditedArticle {
  id: RecordId
  /** The version it would get. */
  version: number
  body: ArticleBody
}

/** A question that is tried on the published knowledge, with one article in the words of its editor. */
export interface ArticleTrialRequest {
  /** As a shopper would write it; empty: only the edited article's own answer is shown. */
  text: string
  edited: EditedArticle | null
  /** Which of an article's answers this shopper is given, from 0. */
  variant: number
}

/** One article that comes near, and why. */
export interface TriedPassage {
  articleId: RecordId
  title: string
  /** 0 to 1, as the answer is decided by it. */
  score: number
  /** The question variant that is most like it, and the words that both hold. */
  question: string
  terms: string[]
  /** It is the one being edited. */
  isEdited: boolean
  band: 'answer' | 'ask' | 'unknown'
}

/** What the shopper would get for a question. */
export interface TriedReply {
  parts: Part[]
  facts: Fact[]
  basis: Basis | null
  handoff: HandoffTrigger | null
}

/** What comes of a tried question. */
export interface ArticleTrial {
  /** The surest first; an own request of the shop comes with its name. */
  requests: { intent: IntentId; name: string; probability: number }[]
  /** Best first. */
  passages: TriedPassage[]
  /** From these scores on an article answers, or is offered as one of those that may be meant. */
  answerFrom: number
  askFrom: number
  /** Null for an empty question, and where this device knows nothing of the shop yet. */
  reply: TriedReply | null
  /** What the edited article itself says, also where another one answers. */
  preview: Part[]
  elapsedMs: number
}

/** A question of one list that another one, or another article, asks nearly alike. */
export interface SameQuestion {
  /** Place in the list that was given. */
  index: number
  /** The words it is said in there. */
  question: string
  /** Null: it stands in the same list. */
  article: { id: RecordId; title: string } | null
}

/** A process in the words of its editor, walked from its first question by what a shopper says one after the other. */
export interface TreeWalkRequest {
  edited: EditedArticle
  said: string[]
}

/** How far a shopper comes in it. */
export interface TreeWalk {
  /** The question that asks for the process, then what was said; each with the reply. */
  turns: { said: string; reply: TriedReply }[]
  /** False: the question that should begin it is answered otherwise. */
  begins: boolean
  /** The step that waits for an answer; null before, after and outside the process. */
  step: string | null
}

/** The laboratory of the article editor; nothing leaves this device. */
export interface ArticleTrials {
  tryArticle(request: ArticleTrialRequest): Promise<ArticleTrial>
  walkArticle(request: TreeWalkRequest): Promise<TreeWalk>
  /** Questions that are nearly asked elsewhere; `id` is the article they belong to, null for a new one. */
  findSameQuestions(id: RecordId | null, questions: string[]): Promise<SameQuestion[]>
}
