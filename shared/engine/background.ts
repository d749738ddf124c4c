import type { Logger } from '../lib/logger.ts'

/** Takes work that nobody waits for. */
export type RunInBackground = (work: Promise<unknown>) => void

/** What breaks such work is told once, and everything else goes on; `isOver`: what was under way has nowhere to go. */
export function createBackground(log: Logger, isOver: () => boolean = () => false): RunInBackground {
  return (work) => {
    work.catch((error: unknown) => {
      if (!isOver()) log.error('engine step failed', { error: String(error) })
    })
  }
}
