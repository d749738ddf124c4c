/** A title in 「」, unless it brings its own. */
export function quoteTitle(title: string): string {
  return title.includes('「') ? title : `「${title}」`
}
