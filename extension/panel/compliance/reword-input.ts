import { type FillRefusal, safeFill } from '../../consoles/safe-fill.ts'
import { readInput } from '../../consoles/write-input.ts'

export interface RewordRequest {
  input: HTMLElement
  /** What was checked; anything else in the input is left alone. */
  checked: string
  instead: string
  isStillCurrent: () => boolean
  readBackMs: number
}

/** Puts a rewording in the place of the very words it was made for, by the rules of a safe fill. Nothing is lost. */
export async function rewordInput(request: RewordRequest): Promise<{ ok: true } | { ok: false; reason: FillRefusal }> {
  const { input, checked, instead, isStillCurrent, readBackMs } = request
  // An emptied input is no place for them any more: safeFill alone would take it for free.
  if (readInput(input).trim() === '') return { ok: false, reason: 'draft-present' }
  const result = await safeFill({ input, text: instead, ownText: checked, isStillCurrent, readBackMs })
  const isLost = !result.ok && result.reason === 'not-taken' && readInput(input).trim() === ''
  // A page that threw the rewording away with the person's own words gets those back.
  if (isLost && isStillCurrent()) await safeFill({ input, text: checked, ownText: '', isStillCurrent, readBackMs })
  return result
}
