import type { ArticleBody, Channel } from './article.ts'
import type { FoundTree } from './decision-tree.ts'
import type { RecordId } from './ids.ts'
import type { FileAnswer, TableFault, TableRow } from './order-file.ts'

/**
 * What a column of an article table can hold. `attributes` are columns of a product feed, named by their header;
 * `variants` further ways to ask, several in one cell or in several columns.
 */
export type ArticleField =
  | 'question'
  | 'variants'
  | 'answer'
  | 'title'
  | 'steps'
  | 'category'
  | 'layer'
  | 'validFrom'
  | 'validTo'
  | 'products'
  | 'related'
  | 'handoff'
  | 'channels'
  | 'locale'
  | 'attributes'

/** Which columns hold which field, counted from 0: levels of a category, ways to ask and A/B answers may take several. */
export type ArticleColumns = Partial<Record<ArticleField, number[]>>

/** `questions`: a question and an answer a row · `phrases`: quick phrases without questions · `products`: a feed. */
export type ArticleTableShape = 'questions' | 'phrases' | 'products'

/** What a document is, read from its bytes. */
export type DocumentFormat = 'docx' | 'pdf' | 'markdown' | 'text'

/** What the number beside an article or a fault counts. */
export type PlaceKind = 'row' | 'line' | 'page' | 'paragraph'

/**
 * Why a file is not read at all. `bomb`: it unpacks to far more than it is · `macros`: it carries a program ·
 * `entities`: it declares entities of its own · `wrong-extension`: its name says something else than its bytes ·
 * `only-pictures`: a PDF of scanned pages · `fonts-missing`: one whose letters are not in it, nor known here ·
 * `nothing-found`: a document without a single question or heading
 */
export type ArticleFileFault =
  | Exclude<TableFault, 'not-a-table'>
  | 'bomb'
  | 'macros'
  | 'entities'
  | 'wrong-extension'
  | 'unknown-format'
  | 'old-word'
  | 'bad-json'
  | 'too-many-pages'
  | 'only-pictures'
  | 'fonts-missing'
  | 'nothing-found'

/** Why a row, or a place in a document, gives no article. */
export type ArticleRowFault =
  | 'no-question'
  | 'no-answer'
  | 'no-product'
  | 'question-too-long'
  | 'too-many-questions'
  | 'answer-too-long'
  | 'title-too-long'
  | 'step-too-long'
  | 'handoff-too-long'
  | 'category-too-deep'
  | 'category-too-long'
  | 'category-gap'
  | 'unknown-layer'
  | 'unknown-product'
  | 'unknown-channel'
  | 'unknown-locale'
  | 'bad-date'
  | 'end-before-start'
  | 'formula'
  | 'garbled'
  | 'duplicate'
  | 'broken-page'
  | 'page-fonts-missing'
  | 'malformed'

/**
 * What an article loses, or should be looked at for. `merge-cut`: more ways to ask than one article may have ·
 * `page-without-text`: a page of a PDF that may be a picture
 */
export type ArticleRowNote = 'unknown-related' | 'already-over' | 'merge-cut' | 'page-without-text'

/** Something to tell about one place of a file. */
export interface ToldArticlePlace {
  place: number
  reason: ArticleRowFault | ArticleRowNote
  /** What the row of a table asks or is called, cut; empty where it says neither, and in a document. */
  asks: string
  /** The words it is about, as they stand in the file. */
  told: string[]
  /** The place it repeats. */
  other: number | null
  /** The article is read all the same. */
  isKept: boolean
}

/** A table that could be opened: what its first rows hold, and what its columns seem to be. */
export interface OpenedArticleTable {
  kind: 'table'
  shape: ArticleTableShape
  /** All rows, the header and what is above it included. */
  rows: number
  head: TableRow[]
  /** The number of the row that names the columns; 0 where none does. */
  headerRow: number
  columns: ArticleColumns
  /** Further sheets of a workbook: only the first one is read. */
  sheetsLeftOut: number
}

/** A document that could be opened. */
export interface OpenedArticleDocument {
  kind: 'document'
  format: DocumentFormat
  placeKind: PlaceKind
  /** Pages of a PDF, else 1. */
  pages: number
}

/** A file that could be opened. */
export interface OpenedArticleFile {
  /** Names it in later calls, until it is closed. */
  file: string
  content: OpenedArticleTable | OpenedArticleDocument
}

/** An article that the shop has already. */
export interface KnownArticle extends Pick<ArticleBody, 'title' | 'questions' | 'layer' | 'locale' | 'productIds'> {
  id: RecordId
  /** Of its first variant. */
  answer: string
}

/** How a file is to be read; the person's choice stands in place of every guess. */
export interface ArticleFileChoice {
  /** Null for a document. */
  table: Pick<OpenedArticleTable, 'shape' | 'headerRow' | 'columns'> | null
  /** What an article gets where the file says nothing. */
  fallback: { category: string[]; channels: Channel[]; locale: ArticleBody['locale'] }
  /** What the shop sells: a row names it by id or by title. */
  products: { id: RecordId; title: string }[]
  /** What the shop knows: questions of the file that are there already are told as pairs. */
  known: KnownArticle[]
  /** Rows of a table as a person corrected them: they are read in place of the file's. */
  mended?: TableRow[]
  /** Made of it and of what they say, the ids of a file's articles are the same when it is read again. */
  seed?: string
}

/** An article of a file, not stored yet. */
export interface ProposedArticle {
  /** Made on this device, so that storing it twice is harmless; `relatedIds` of other proposals name it. */
  id: RecordId
  place: number
  body: ArticleBody
  /** Its only question is its own name: a person writes what shoppers ask before it can go live. */
  needsQuestion: boolean
  /** The file says nothing of its category: it has the one of the choice. */
  isUnplaced?: boolean
}

/** `skip`: leave the file's one out · `merge`: its questions become further ways to ask the other · `keep`: both. */
export type PairChoice = 'skip' | 'merge' | 'keep'

/** One side of a pair. */
export interface PairSide {
  title: string
  question: string
  answer: string
  /** Null: an article of the shop. */
  place: number | null
}

/** An article of the file whose question is asked already, earlier in the file or in the shop. */
export interface ArticlePair {
  /** Names it in a choice. */
  pair: number
  likeness: 'same' | 'near'
  /** 0 to 1. */
  score: number
  found: PairSide
  before: PairSide
  /** What happens unless a person says otherwise. */
  choice: PairChoice
}

/** Further ways to ask an article that the shop has. */
export interface ExtendedArticle {
  id: RecordId
  questions: string[]
}

/** How far the reading is, and what it gave once it is finished. */
export type ArticleFileReading =
  | { kind: 'reading'; done: number; all: number }
  | { kind: 'missing'; fields: ArticleField[] }
  | { kind: 'refused'; reason: ArticleFileFault }
  | {
      kind: 'read'
      /** As the pairs are chosen now. */
      articles: number
      extended: number
      /** Places left out. */
      bad: number
      /** Things to look at in articles that are read. */
      notes: number
      /** Articles that need a question. */
      unasked: number
      /** Articles of which the file says no category. */
      unplaced: number
      pairs: number
      /** Processes with branches, whether they can be walked or not. */
      trees: number
      samples: ProposedArticle[]
    }
  | { kind: 'gone' }

/** Some articles of a file, few enough for one request; `next` null: that was all. */
export interface ArticleBatch {
  articles: ProposedArticle[]
  next: number | null
}

/**
 * Files that hold knowledge, read in the engine's thread and kept there; screens get counts, samples and one request's
 * worth at a time. `url` is a `blob:` address of this browser, `name` the file's name. Pasted text is a file too.
 */
export interface ArticleFiles {
  openArticleFile(url: string, name: string): Promise<FileAnswer<OpenedArticleFile, ArticleFileFault>>
  /** Begins to read, or with `null` reads on for a little while: whoever asks no further has cancelled. */
  readArticleFile(file: string, choice: ArticleFileChoice | null): Promise<ArticleFileReading>
  listArticlePairs(file: string, from: number): Promise<ArticlePair[]>
  /** Gives the counts that follow from these choices. */
  chooseArticlePairs(file: string, choices: { pair: number; choice: PairChoice }[]): Promise<ArticleFileReading>
  listFileArticles(file: string, from: number): Promise<ArticleBatch | null>
  listExtendedArticles(file: string): Promise<ExtendedArticle[]>
  listArticlePlaces(file: string, from: number): Promise<ToldArticlePlace[]>
  /** Some rows of a table as they stand in the file, by their numbers. */
  listFileRows(file: string, rows: number[]): Promise<TableRow[]>
  listFileTrees(file: string): Promise<FoundTree[]>
  closeArticleFile(file: string): Promise<void>
}
