import type { PlannedReply } from '../replies/turn.ts'

/** Puts a planned reply into other words. It gets the plan and nothing else: no tools, no authority. */
export interface Drafter {
  readonly name: string
  /** Null when it has nothing better, was cancelled, or failed: the tier-1 words then stand. */
  reword(plan: PlannedReply, onText: (soFar: string) => void, signal: AbortSignal): Promise<string | null>
}
