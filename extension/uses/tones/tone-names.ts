import type { Tone } from '../../../shared/protocol/writing-uses.ts'

/** In the order in which they stand. */
export const toneNames: readonly (readonly [Tone, string])[] = [
  ['warm', '亲切'],
  ['formal', '正式'],
  ['short', '简短'],
]
