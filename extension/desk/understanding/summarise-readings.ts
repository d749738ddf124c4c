import type { MessageReading } from '../../../shared/engine/api.ts'
import type { ExportLine } from './parse-export.ts'

export interface ReadingSummary {
  /** Messages, repeated ones counted as often as they were written. */
  messages: number
  sure: number
  unsure: number
  outside: number
  /** Most frequent first; a message with two requests counts for both. */
  intents: { intent: string; messages: number }[]
}

/** How an export is understood, at a glance. */
export function summariseReadings(lines: readonly ExportLine[], readings: readonly MessageReading[]): ReadingSummary {
  const summary: ReadingSummary = { messages: 0, sure: 0, unsure: 0, outside: 0, intents: [] }
  const counts = new Map<string, number>()
  for (const [at, { times }] of lines.entries()) {
    const reading = readings[at]
    if (!reading) continue
    summary.messages += times
    summary[reading.certainty] += times
    for (const { intent } of reading.requests) counts.set(intent, (counts.get(intent) ?? 0) + times)
  }
  summary.intents = [...counts].map(([intent, messages]) => ({ intent, messages }))
  summary.intents.sort((a, b) => b.messages - a.messages)
  return summary
}
