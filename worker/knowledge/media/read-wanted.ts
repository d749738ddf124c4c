import { readRange, type Span } from './read-range.ts'

/** What a request wants of a kept file: all of it (null), a stretch, nothing because it has it, or what is not there. */
export function readWanted(
  header: (name: string) => string | undefined,
  { httpEtag, size }: Pick<R2Object, 'httpEtag' | 'size'>,
): Span | 'not-modified' | 'unsatisfiable' | null {
  if (header('if-none-match') === httpEtag) return 'not-modified'
  // A stretch of another version would be put behind the wrong bytes: then the whole file is given.
  const isSame = (header('if-range') ?? httpEtag) === httpEtag
  return isSame ? readRange(header('range'), size) : null
}
