/** How loud an entry is. */
export type LogLevel = 'info' | 'warn' | 'error'

/** The ids and counts of an entry; never the text of a message. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** One line of the log. */
export type LogEntry = { level: LogLevel; event: string; fields: LogFields }

/** Writes events with the ids involved. */
export type Logger = {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
  /** A logger that adds these fields to everything it writes. */
  with(fields: LogFields): Logger
}

/** Builds a logger over a sink that the caller owns, so that this room touches nothing. */
export function createLogger(write: (entry: LogEntry) => void, bound: LogFields = {}): Logger {
  const at = (level: LogLevel) => (event: string, fields?: LogFields) => {
    write({ level, event, fields: { ...bound, ...fields } })
  }
  return {
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    with: (fields) => createLogger(write, { ...bound, ...fields }),
  }
}
