import type { MessageReading } from '../../../shared/engine/api.ts'
import type { ExportLine } from './parse-export.ts'

/** Which lines of an export are listed. */
export interface RowFilter {
  show: 'unsure' | 'all' | 'outside' | 'changed'
  intent: string | null
  words: string
}

export const firstFilter: RowFilter = { show: 'unsure', intent: null, words: '' }

export interface FilterSources {
  lines: readonly ExportLine[]
  /** As kept: what is being taught moves no row away under the pointer. */
  kept: readonly MessageReading[]
  changed: ReadonlySet<number>
}

/** Places of the lines to list, in the order of the file. */
export function filterRows({ lines, kept, changed }: FilterSources, { show, intent, words }: RowFilter): number[] {
  const wanted = words.trim().toLowerCase()
  const places: number[] = []
  for (const [at, line] of lines.entries()) {
    const reading = kept[at]
    if (!reading) continue
    if (show === 'changed' ? !changed.has(at) : show !== 'all' && reading.certainty !== show) continue
    if (intent !== null && !reading.requests.some((request) => request.intent === intent)) continue
    if (wanted === '' || line.text.toLowerCase().includes(wanted)) places.push(at)
  }
  return places
}
