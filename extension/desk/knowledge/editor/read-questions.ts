/** What came of lines that were typed or pasted as questions. */
export interface ReadQuestions {
  added: string[]
  /** Lines that were there already. */
  known: number
  /** Lines too long for a question. */
  long: string[]
}

const longest = 200
/** 1. · 2、 · - · • before a question of a list. */
const marks = /^(?:\d{1,3}\s*[.、)）．]|[-*•·‣–—])\s*/

/** One question a line, without marks of a list; none twice. */
export function readQuestions(text: string, existing: readonly string[]): ReadQuestions {
  const read: ReadQuestions = { added: [], known: 0, long: [] }
  for (const line of text.split(/\r?\n/)) {
    const question = line.trim().replace(marks, '').trim()
    if (question === '') continue
    if (existing.includes(question) || read.added.includes(question)) read.known += 1
    else if (question.length > longest) read.long.push(question)
    else read.added.push(question)
  }
  return read
}
