/** What a suite is given: the command line, the file's lines and a way to print. */
export type EvalInput = {
  /** Second word of the command line: a file's path, or a name for suites with `readsFile: false`. */
  file: string
  /** Lines of the file; empty for suites with `readsFile: false`. */
  lines: string[]
  /** Values after `--train`, `--now`, `--data`, `--knowledge` and other options, by name. */
  options: ReadonlyMap<string, string>
  /** Reads another text file (UTF-8). */
  readText: (path: string) => string
  /** A monotonic clock in milliseconds, for measuring. */
  clock: () => number
  /** Prints one line before the summary. */
  print: (line: string) => void
}

/** What a suite found: the summary's measures in order, and what `--out` receives. */
export type EvalOutcome = {
  measures: [name: string, value: number][]
  scored: number
  skipped: number
  /** Lines for `--out FILE`, already formatted. */
  out?: string[]
}

/** One evaluation: `npm run eval -- NAME FILE`. Suite `NAME` is exported by `suites/NAME.ts` in camel case. */
export type EvalSuite = {
  name: string
  /** False for a command that prints something and has no summary line. */
  readsFile?: boolean
  run: (input: EvalInput) => EvalOutcome | Promise<EvalOutcome>
}
