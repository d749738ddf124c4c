/** What the bench asks a browser's worker thread to measure. */
export interface IndexWish {
  count: number
  asked: string[]
  /** Whether the articles are stored and read too, as at an engine's start. */
  storesArticles: boolean
}

/** What it found, in milliseconds. */
export interface IndexTimes {
  buildMs: number
  searchMs: number[]
  blockBytes: number
  keepMs: number
  /** Reading the kept index and taking it up; `startMs`: with reading the articles before. */
  restoreMs: number[]
  startMs: number[]
  reviseOneMs: number[]
  reviseManyMs: number[]
}
