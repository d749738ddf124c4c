import { findMisbound } from './checks/draft/check-bindings.ts'
import { findUnfounded } from './checks/draft/check-claims.ts'
import { findDropped, findUncovered, type Known, stemsOf } from './checks/draft/check-coverage.ts'
import { findMistimed } from './checks/draft/check-events.ts'
import { findLimits } from './checks/draft/check-limits.ts'
import { findManners } from './checks/draft/check-manners.ts'
import { findContradicted } from './checks/draft/check-polarity.ts'
import { findStrangeValues, findValuesLeftOut } from './checks/draft/check-values.ts'
import { factKeys, factText } from './checks/draft/fact-values.ts'
import { readText } from './checks/draft/read-draft.ts'

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

/**
 * Judges a model's rewording of a basis. Strict by intent: a draft with a word that neither the basis nor the lists of
 * `checks/draft` account for is refused, because an unread claim costs more than the tier-1 words it falls back to.
 */
export function checkDraft(basis: DraftBasis, draft: string): DraftVerdict {
  const manners = findManners(basis.text, draft)
  // Nothing longer than a reply may be is read at all: a bounded time, whatever a model writes.
  if (manners.some(({ reason }) => reason === 'length')) return { ok: false, findings: manners }
  const facts = basis.facts ?? {}
  const [own, said] = [readText(basis.text), readText(draft)]
  const around = readText(`${basis.text}。${factText(facts)}`)
  const known: Known = {
    text: around.text,
    chars: new Set(around.text),
    groups: around.groups,
    stems: stemsOf(around.text),
  }
  const allowed = factKeys(facts)
  const findings = [
    ...named('value', findStrangeValues(said, own, allowed)),
    ...named('left-out', findValuesLeftOut(said, own, allowed)),
    ...named('claim', findUnfounded(said, around.text)),
    ...named('new-words', findUncovered(said, known)),
    ...named('dropped', findDropped(own, said)),
    ...findLimits(said, own),
    ...named('contradiction', findContradicted(said, own)),
    ...named('mistimed', findMistimed(said, own)),
    ...named('exchanged', findMisbound(said, own)),
    ...manners,
  ]
  return findings.length === 0 ? { ok: true } : { ok: false, findings }
}

function named(reason: DraftFault, words: string[]): DraftFinding[] {
  return words.map((word) => ({ reason, words: word }))
}
