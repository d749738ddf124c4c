import * as v from 'valibot'
import { articleBodySchema } from './article.ts'
import { recordIdSchema } from './ids.ts'
import type { TableFault } from './order-file.ts'

/** Who wrote a line of a chat export. `robot`: an automatic answer · `system`: the console itself. */
export type ChatRole = 'shopper' | 'operator' | 'robot' | 'system'

/** What a column of a chat export, or a field of a JSON message, can hold. */
export type ChatField =
  | 'conversation'
  | 'time'
  | 'sender'
  | 'role'
  | 'kind'
  | 'text'
  | 'receiver'
  | 'shopper'
  | 'operator'

/** Which column holds which field, counted from 0. */
export type ChatColumns = Partial<Record<ChatField, number>>

/** The shapes of chat exports. */
export type ChatFormat = 'table' | 'json' | 'text'

/**
 * Why a file is not read at all. `not-chats`: readable, and nobody says anything in it · `bad-json`: it begins as JSON
 * and is none · `too-many-messages`
 */
export type ChatFileFault = TableFault | 'not-chats' | 'bad-json' | 'too-many-messages'

/** Why a row is left out. `unknown-sender`: neither columns, accounts nor habits tell which side it is. */
export type ChatRowFault = 'no-sender' | 'no-text' | 'bad-time' | 'malformed' | 'unknown-sender'

/** A row that was left out, by the number beside it in the file (a place in the list, for JSON). */
export interface BadChatRow {
  row: number
  reason: ChatRowFault
}

/** One message of an export. */
export interface ChatMessage {
  row: number
  conversation: string
  /** Milliseconds by the wall clock that the export shows; null where it shows none. */
  at: number | null
  sender: string
  role: ChatRole
  text: string
}

/** A person's own choice in place of the guesses. */
export interface ChatChoice {
  headerRow?: number
  /** All of them, in place of every guess. */
  columns?: ChatColumns
  /** The shop's accounts as the export writes them. */
  accounts?: readonly string[]
  /** Which side a name is on. */
  roles?: Readonly<Record<string, ChatRole>>
}

/** A name in an export, the side it was put on, and how many messages it wrote. */
export interface ChatSender {
  name: string
  role: ChatRole | null
  messages: number
}

/** What was read and not used: questions (or, for the first four, rows and pairs) of each kind. */
export const leftOutSchema = v.object({
  system: v.number(),
  robot: v.number(),
  smallTalk: v.number(),
  /** A shopper's question that no operator answered in words. */
  unanswered: v.number(),
  /** The question or its answer is about one order or one person. */
  orderBound: v.number(),
  /** The answer promises or does something once: 马上帮您催. */
  oneOff: v.number(),
  /** Asked too seldom to be worth an article. */
  rare: v.number(),
  /** Askings that an article answers already. */
  covered: v.number(),
})
export type LeftOut = v.InferOutput<typeof leftOutSchema>

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(4000))
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

export const proposedAnswerSchema = v.object({
  text: words,
  /** How many askings were answered so, or nearly so. */
  count,
  /** Names of the accounts that answered so; staff only. */
  operators: v.array(v.string()),
})
/** One of the answers that operators gave. */
export type ProposedAnswer = v.InferOutput<typeof proposedAnswerSchema>

export const answerConflictSchema = v.object({
  /** `number`: other numbers, days or amounts · `yes-no`: one said it can be, another that it cannot. */
  kind: v.picklist(['number', 'yes-no']),
  sides: v.pipe(
    v.array(v.object({ ...proposedAnswerSchema.entries, said: v.array(v.string()) })),
    v.minLength(2),
    v.maxLength(4),
  ),
})
/** Answers to one question that do not agree, the commonest first; `said` holds the words that differ. */
export type AnswerConflict = v.InferOutput<typeof answerConflictSchema>

/** An article that a shop's own chats suggest. It is a draft: nothing of it is live before a person approves it. */
export const articleProposalSchema = v.object({
  /** Made from the question's own words, so that reading the same chats again gives the same id. */
  id: recordIdSchema,
  title: articleBodySchema.entries.title,
  questions: v.pipe(articleBodySchema.entries.questions, v.maxLength(8)),
  /** The best human answer, as it was written, personal data masked. */
  answer: words,
  /** Other answers, commonest first. */
  otherAnswers: v.array(proposedAnswerSchema),
  conflicts: v.array(answerConflictSchema),
  /** Askings, and the conversations they come from. */
  count,
  conversations: count,
  examples: v.array(v.object({ row: v.number(), question: words, answer: words, operator: v.string() })),
  /** Rows of every asking. */
  rows: v.array(v.number()),
})
export type ArticleProposal = v.InferOutput<typeof articleProposalSchema>

/** How far the reading of an export is, and what it gave. */
export type ChatReading =
  | { kind: 'reading'; step: 'messages' | 'pairs' | 'questions' | 'proposals'; done: number; all: number }
  | {
      kind: 'read'
      messages: number
      bad: number
      senders: ChatSender[]
      proposals: ArticleProposal[]
      leftOut: LeftOut
    }
