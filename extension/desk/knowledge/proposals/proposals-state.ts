import type {
  ArticleProposal,
  ChatColumns,
  ChatFileFault,
  ChatRole,
} from '../../../../shared/protocol/article-proposal.ts'
import type { ChatFileReading } from '../../../../shared/protocol/chat-file.ts'
import type { TableRow } from '../../../../shared/protocol/order-file.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** The article that asks the same already. */
export interface SameArticle {
  id: string
  title: string
  /** It asks nearly in these words; else it would only be the one that answers. */
  isNear: boolean
}

/** One proposal on the screen, in the words a person gave it. */
export interface ShownProposal {
  proposal: ArticleProposal
  title: string
  answer: string
  category: string
  same: SameArticle | null
  /** Its questions go to the article that asks the same. */
  extends: boolean
  isTicked: boolean
  /** `known`: a draft of the same chats was taken before. */
  fate: 'open' | 'taken' | 'dropped' | 'known'
}

/** What was taken in one press, and what became of it. */
export interface Taken {
  importId: string
  ids: readonly string[]
  added: number
  extended: number
  refused: number
  way: 'open' | 'undoing' | 'undone'
}

/** The first rows of a table, and what a person agreed its columns hold. */
export interface ChatTable {
  head: readonly TableRow[]
  headerRow: number
  columns: ChatColumns
  /** Surely a table: lines of talk have commas too. */
  isTold: boolean
  /** The person's own choice, in place of the guesses. */
  isChosen: boolean
}

export interface OpenChatFile {
  kind: 'open'
  name: string
  /** Null: the shop's own conversations, read at the edge. */
  file: string | null
  roles: Readonly<Record<string, ChatRole>>
  /** What the columns of a table hold; null for any other export. */
  table: ChatTable | null
  reading: ChatFileReading
  shown: readonly ShownProposal[]
  taken: Taken | null
  isTaking: boolean
  /** Why the last press did nothing. */
  trouble: Failure | null
}

/** One export from the choice to the drafts. */
export type ProposalsState =
  | { kind: 'idle' }
  | { kind: 'opening'; name: string }
  | { kind: 'refused'; name: string; fault: ChatFileFault | 'unreadable' }
  | { kind: 'failed'; name: string; reason: Failure }
  | OpenChatFile
