import { messageTextLimit } from '../../../shared/protocol/ids.ts'

/** The most lines that are read from one export. */
export const linesLimit = 50_000

/** One message of an export. */
export interface ExportLine {
  /** Place of its first line in the file, from 1. */
  line: number
  text: string
  /** How often the same line stands in the file. */
  times: number
}

export interface ParsedExport {
  lines: ExportLine[]
  blank: number
  /** Lines left out because the same stands above. */
  repeated: number
  /** Lines that were cut: no shopper can post so much at once. */
  cut: number
}

export type ParseOutcome =
  | { ok: true; value: ParsedExport }
  | { ok: false; reason: { kind: 'too-many-lines'; lines: number } | { kind: 'no-lines' } }

/** One message a line; empty lines are left out and the same words are read once. */
export function parseExport(text: string): ParseOutcome {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029]/)
  if (raw.at(-1) === '') raw.pop()
  if (raw.length > linesLimit) return { ok: false, reason: { kind: 'too-many-lines', lines: raw.length } }
  const seen = new Map<string, ExportLine>()
  const counts = { blank: 0, repeated: 0, cut: 0 }
  for (const [at, one] of raw.entries()) {
    const words = one.trim()
    if (words === '') {
      counts.blank += 1
      continue
    }
    const cut = words.slice(0, messageTextLimit)
    if (cut.length < words.length) counts.cut += 1
    const known = seen.get(cut)
    if (known) {
      known.times += 1
      counts.repeated += 1
    } else seen.set(cut, { line: at + 1, text: cut, times: 1 })
  }
  if (seen.size === 0) return { ok: false, reason: { kind: 'no-lines' } }
  return { ok: true, value: { lines: [...seen.values()], ...counts } }
}
