/**
 * Whether a spreadsheet would run this cell: `=1+1`, `=cmd|'/C calc'!A0`, `@SUM(…)`, `+HYPERLINK(…)`. A minus before a
 * word, a telephone number with its plus and an operator's `@name` are words.
 */
export function isFormula(text: string): boolean {
  const bare = text.trimStart()
  if (/^=\s*[\w"'(+\-@{]/.test(bare)) return true
  return /^[@+\-\t]+\s*(?:\d+\s*[+\-*]\s*)*(?:[A-Za-z][\w.]*\s*[(|]|'[^']*'!)/.test(bare)
}
