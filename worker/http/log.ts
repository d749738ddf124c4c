import { createLogger } from '../../shared/lib/logger.ts'

/** Writes one JSON line per event; ids and counts only, never words of a message. */
export const log = createLogger(({ level, event, fields }) => {
  console[level](JSON.stringify({ event, ...fields }))
})
