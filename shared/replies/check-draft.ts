import { findManners } from './checks/draft/check-manners.ts'
import type { DraftSign } from './checks/draft/draft-sign.ts'
import { findSigns } from './checks/draft/find-signs.ts'
import { readBoth } from './checks/draft/read-both.ts'
import { isVeto, weighSigns, weightOf } from './checks/draft/weigh-signs.ts'

/** What a draft may rest on: the words of the plan it rewrites, and its facts by name. */
export type DraftBasis = { text: string; facts?: Readonly<Record<string, unknown>> }

/** Why a draft is not faithful. */
export const draftFaults = [
  'value',
  'left-out',
  'claim',
  'new-words',
  'dropped',
  'certainty',
  'limit',
  'contradiction',
  'mistimed',
  'exchanged',
  'language',
  'length',
  'repeat',
  'leak',
  'compliance',
] as const
export type DraftFault = (typeof draftFaults)[number]

/** One finding: why, and the words that show it (of the draft, or of the basis for what the draft leaves out). */
export type DraftFinding = { reason: DraftFault; words: string }

/** Whether a draft says what its basis says, no more and no less; else every reason with its evidence. */
export type DraftVerdict = { ok: true } | { ok: false; findings: DraftFinding[] }

/** Signs lighter than this are no evidence to show. */
const shownFrom = 0.1

/**
 * Judges a model's rewording of a basis. Faults of form and values that nothing states refuse at once; all other signs
 * are weighed together, with weights learned from handwritten rewordings (`npm run train:drafts`). Strict by intent:
 * an honest draft refused costs the tier-1 words it falls back to, an unfaithful one shown costs a shopper.
 */
export function checkDraft(basis: DraftBasis, draft: string): DraftVerdict {
  const manners = findManners(basis.text, draft)
  // Nothing longer than a reply may be is read at all: a bounded time, whatever a model writes.
  if (manners.some(({ reason }) => reason === 'length')) return { ok: false, findings: manners }
  const signs = readSigns(basis, draft)
  if (manners.length === 0 && !signs.some(isVeto) && weighSigns(signs) < 0) return { ok: true }
  const shown = signs.filter((one) => isVeto(one) || weightOf(one.sign) >= shownFrom)
  return { ok: false, findings: [...shown.map(({ reason, words }) => ({ reason, words })), ...manners] }
}

/** The signs of a draft that are weighed: what training counts, too. */
export function readSigns(basis: DraftBasis, draft: string): DraftSign[] {
  return findSigns(readBoth(basis, draft))
}
