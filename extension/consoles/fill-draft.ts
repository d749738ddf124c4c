import type { ConsoleProfile } from './console-profile.ts'
import { locateParts } from './locate-parts.ts'
import { type FillRefusal, safeFill, undoFill } from './safe-fill.ts'
import { type DraftMoment, standsOpen } from './stands-open.ts'

/** A draft, and the moment of the conversation that it was made for. */
export interface FillableDraft extends DraftMoment {
  text: string
  /** What this product put into the input before. */
  ownText: string | null
}

/** How long a page's editor may take to throw a foreign write away before it counts as kept. */
const readBackMs = 500

/** Puts a draft into the open conversation's input, if that is still the conversation the draft is for. */
export function fillDraft(
  profile: ConsoleProfile,
  draft: FillableDraft,
): Promise<{ ok: true } | { ok: false; reason: FillRefusal }> {
  const findInput = () => locateParts(document, profile).input
  const input = findInput()
  if (!input) return Promise.resolve({ ok: false, reason: 'not-taken' })
  const isStillCurrent = () => standsOpen(profile, draft)
  return safeFill({ input, text: draft.text, ownText: draft.ownText, isStillCurrent, findInput, readBackMs })
}

/** Takes the filled draft out on a person's word; false when a person has changed it. */
export function undoDraft(profile: ConsoleProfile, text: string): boolean {
  const { input } = locateParts(document, profile)
  return input !== null && undoFill(input, text)
}
