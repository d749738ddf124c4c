import { chatLimits } from './chat-limits.ts'

/** One object of a list in a JSON text, as it stands; `list` numbers the list it is in. */
export interface JsonEntry {
  /** Null when it is longer than any entry may be. */
  text: string | null
  list: number
  end: number
}

const quote = 34
const backslash = 92

/**
 * The objects of the outermost lists of a JSON text, one after another: `[{…}, {…}]`, `{"data": {"list": [{…}]}}`, or
 * one object a line. A broken entry harms itself alone, and nothing nests on our stack.
 */
export function* cutEntries(body: string): Generator<JsonEntry> {
  let list = 0
  /** How deep we are, at which depth the entries of the present list begin, and where the open one began. */
  let depth = 0
  let level = /^\s*\[/.test(body) ? 1 : listLevel(body)
  let from = -1
  for (let at = 0; at < body.length; at += 1) {
    const mark = body.charCodeAt(at)
    if (mark === quote) at = skipString(body, at)
    else if (mark === 123 || mark === 91) {
      if (mark === 123 && depth === level) from = at
      // Outside an entry, a list of objects deeper down is a list of entries too.
      else if (mark === 91 && from < 0 && /^\s*\{/.test(body.slice(at + 1, at + 80))) {
        level = depth + 1
        list += 1
      }
      depth += 1
    } else if (mark === 125 || mark === 93) {
      depth = Math.max(0, depth - 1)
      if (mark !== 125 || depth !== level || from < 0) continue
      const isLong = at + 1 - from > chatLimits.entryCharacters
      yield { text: isLong ? null : body.slice(from, at + 1), list, end: at + 1 }
      from = -1
    }
  }
}

/** One object a line: every line is an entry. Else entries are looked for within the one object. */
function listLevel(body: string): number {
  const [first = '', second = ''] = body.slice(0, 1_000_000).trimStart().split(/\r?\n/, 2)
  return /\}\s*$/.test(first) && /^\s*\{/.test(second) ? 0 : -1
}

function skipString(body: string, from: number): number {
  for (let at = from + 1; at < body.length; at += 1) {
    const mark = body.charCodeAt(at)
    if (mark === backslash) at += 1
    else if (mark === quote) return at
  }
  return body.length
}
