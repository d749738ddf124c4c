import type {
  ArticleFileChoice,
  ArticleFileFault,
  ArticleFileReading,
  ArticlePair,
  OpenedArticleFile,
  ToldArticlePlace,
} from '../../../../shared/protocol/article-file.ts'
import type { FoundTree } from '../../../../shared/protocol/decision-tree.ts'
import type { ArticlesImported, ImportUndone } from '../../../../shared/protocol/desk-article-import.ts'
import type { TableRow } from '../../../../shared/protocol/order-file.ts'
import type { SendingEnd } from '../../sources/send-batches.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** Why a file was not opened. */
export type OpenFault = ArticleFileFault | 'unreadable'

/** Something the edge did not store, and why. */
export interface NotStored {
  id: string
  title: string
  why: ArticlesImported['refused'][number]['why'] | 'too-large'
}

/** What the edge took so far. */
export interface SentArticles {
  done: number
  all: number
  added: number
  published: number
  repeated: number
  extended: number
  refused: NotStored[]
}

/** A file that is open, with how it is read and what came of it. */
export interface OpenArticles {
  kind: 'open'
  name: string
  size: number
  importId: string
  /** Goes on with an import that was cut off, of which this much was stored. */
  isResumed: boolean
  opened: OpenedArticleFile
  table: ArticleFileChoice['table']
  reading: ArticleFileReading
  places: ToldArticlePlace[]
  pairs: ArticlePair[]
  trees: FoundTree[]
  publish: boolean
  /** Rows as a person corrected them here. */
  mended: TableRow[]
  placing: Placing
}

/** Where articles go of which the file says no category: as a person writes it, one for all and others by place. */
export interface Placing {
  all: string
  byPlace: ReadonlyMap<number, string>
}

/** An import under way or over. */
export interface ImportRun {
  name: string
  importId: string
  file: string
  publish: boolean
  /** Articles of the file: what extends others is sent after them. */
  articles: number
  /** Rows or places that stayed out. */
  bad: number
  places: ToldArticlePlace[]
  placing: Placing
  sent: SentArticles
}

/** How far an import is. Nothing of the shop changes before `sending`. */
export type ImportState =
  | { kind: 'idle' }
  | { kind: 'opening'; name: string }
  | { kind: 'refused'; name: string; fault: OpenFault }
  | OpenArticles
  | ({ kind: 'sending'; startedMs: number; isStopping: boolean; isCancelled: boolean } & ImportRun)
  | ({ kind: 'done'; end: SendingEnd; way: UndoWay } & ImportRun)

/** What became of the wish to take it back. */
export type UndoWay =
  | { kind: 'open' }
  | { kind: 'undoing' }
  | { kind: 'failed'; reason: Failure }
  | { kind: 'undone'; undone: ImportUndone }
