/** The texts of one cell: one a line, or separated by ；, ; or |; numbers and dots before them go. */
export function splitCell(text: string): string[] {
  return text.split(/[\n\r；;|｜]+/).flatMap((part) => {
    const bare = stripNumber(part)
    return isNothing(bare) ? [] : [bare]
  })
}

/** `1. `, `2、`, `（3）`, `①`, `• ` before a text; `12.5 寸` keeps its number. */
export function stripNumber(text: string): string {
  return text
    .trim()
    .replace(/^(?:[（(]\s*\d{1,3}\s*[)）]|\d{1,3}\s*[、)）]|\d{1,3}[.．](?!\d)|[①-⑳]|[•·●○▪■◆*-]\s)\s*/, '')
    .trim()
}

/** Nothing but signs: an empty cell, a dash, a slash. */
export function isNothing(text: string): boolean {
  return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)
}
