import type { ArticleBody } from '../../protocol/article.ts'
import type { ArticleFileChoice, ArticleRowFault, ArticleRowNote } from '../../protocol/article-file.ts'

/** An article as a place of a file has it; what it relates to is found once all of them are read. */
export interface ReadArticle {
  place: number
  body: ArticleBody
  /** Questions, titles or ids of other articles, as the file names them. */
  related: string[]
  needsQuestion: boolean
}

/** Something wrong with a place, with the words it is about. */
export interface PlaceFault {
  reason: ArticleRowFault
  told: string[]
  /** The place it repeats. */
  other?: number
}

/** Something to tell about an article that is read. */
export interface PlaceNote {
  reason: ArticleRowNote
  told: string[]
}

/** What one place of a file gave: everything that is wrong with it, or articles. */
export type PlaceReading =
  | { place: number; faults: [PlaceFault, ...PlaceFault[]] }
  | { place: number; faults: []; articles: ReadArticle[]; notes: PlaceNote[] }

/** What reading needs to know besides the file. */
export interface ReadingSetting extends Pick<ArticleFileChoice, 'fallback' | 'products'> {
  now: Date
}
