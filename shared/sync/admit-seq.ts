import type { Seq } from '../protocol/ids.ts'

/** What a fact's seq means to a client that has read as far as `cursor`. */
export type Admission = 'known' | 'next' | 'gap'

/**
 * Live facts must follow each other without a hole. During a replay, up to `replayThrough`, holes are the
 * edge's own: it leaves out what this client may not see.
 */
export function admitSeq(seq: Seq, { cursor, replayThrough }: { cursor: Seq; replayThrough: Seq }): Admission {
  if (seq <= cursor) return 'known'
  if (seq <= replayThrough || seq === Math.max(cursor, replayThrough) + 1) return 'next'
  return 'gap'
}
