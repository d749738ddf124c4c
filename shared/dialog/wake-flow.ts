import type { ActiveFlow } from './dialog-state.ts'

const restMs = 30 * 60_000
const forgetMs = 72 * 3_600_000

/** The flow that a message after a pause finds: a question stands for three days, an explanation for half an hour. */
export function wakeFlow(active: ActiveFlow | null, now: Date): ActiveFlow | null {
  if (active?.at === undefined) return active
  const pause = now.getTime() - Date.parse(active.at)
  return pause > forgetMs || (active.askedFor === null && pause > restMs) ? null : active
}

/** After such a pause the facts may have changed: the flow is walked from its start with what was answered. */
export function hasSlept({ at }: ActiveFlow, now: Date): boolean {
  return at !== undefined && now.getTime() - Date.parse(at) > restMs
}
