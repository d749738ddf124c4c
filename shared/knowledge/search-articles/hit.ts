/** Where a word was found in an article's text, and how. */
export interface Hit {
  start: number
  end: number
  how: 'exact' | 'pinyin' | 'initials' | 'near'
}
