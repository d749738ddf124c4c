import type { RankedIntent } from './detect-requests.ts'

/**
 * How likely a message is a shop's business at all: what is left beside `out_of_scope`. The same probability puts
 * `out_of_scope` first when it outweighs every other intent.
 */
export function inScopeScore(ranked: readonly RankedIntent[]): number {
  return 1 - (ranked.find(({ intent }) => intent === 'out_of_scope')?.probability ?? 0)
}
