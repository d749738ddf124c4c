import type {
  ArticleProposal,
  ChatChoice,
  ChatColumns,
  ChatFileFault,
  ChatFormat,
  ChatReading,
  ChatRole,
  ChatSender,
  LeftOut,
} from './article-proposal.ts'
import type { FileAnswer, TableRow } from './order-file.ts'

/** An export that could be opened. */
export interface OpenedChats {
  file: string
  format: ChatFormat
  /** Of a table. */
  headerRow: number
  /** None where no column could be told. */
  columns: ChatColumns
  /** The first rows of a table; none of any other export. */
  head: TableRow[]
}

/** A line of the export with the side it was put on, personal data masked: a person sees whether the sides are right. */
export interface ChatSample {
  sender: string
  role: ChatRole
  text: string
}

/** How far the reading is, and what it gave once it is finished. */
export type ChatFileReading =
  | Extract<ChatReading, { kind: 'reading' }>
  | { kind: 'refused'; reason: ChatFileFault }
  | {
      kind: 'read'
      messages: number
      bad: number
      /** Those who wrote most come first. */
      senders: ChatSender[]
      samples: ChatSample[]
      proposals: number
      /** Askings behind all proposals. */
      askings: number
      leftOut: LeftOut
    }
  | { kind: 'gone' }

/**
 * Chat exports, read in the engine's thread and kept there; screens get counts and pages. `url` is a `blob:` address of
 * this browser. Pasted lines are a file too. Nothing leaves this device before a person takes a proposal.
 */
export interface ChatFiles {
  openChatFile(url: string): Promise<FileAnswer<OpenedChats, ChatFileFault>>
  /** Begins to read, or with `null` reads on for a little while: whoever asks no further has cancelled. */
  readChatFile(file: string, choice: ChatChoice | null): Promise<ChatFileReading>
  /** One page of proposals, most asked first; empty behind the last. */
  listChatProposals(file: string, from: number): Promise<ArticleProposal[]>
  closeChatFile(file: string): Promise<void>
}
