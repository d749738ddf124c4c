import type { Phrase } from '../../protocol/phrase.ts'

/** The headers that 千牛 and this reader know. */
const header = ['快捷短语分组', '快捷编码', '快捷短语']

/** Phrases as a table of separated values that Excel opens and `openPhraseFile` reads again. */
export function writePhrases(phrases: readonly Phrase[]): string {
  const lines = phrases.map(({ group, code, text }) => [group, code, text].map(toCell).join(','))
  // The mark makes Excel read it as UTF-8.
  return `\uFEFF${[header.join(','), ...lines].join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would run is written as text. */
function toCell(text: string): string {
  const safe = /^'*\s*[=+\-@]/.test(text) ? `'${text}` : text
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
