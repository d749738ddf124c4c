import type { ConsoleProfile, SlotName } from './console-profile.ts'
import { isVisible } from './find-slot.ts'
import { type ConsoleParts, locateParts, missingParts } from './locate-parts.ts'
import type { ReadRow } from './read-message.ts'
import { readMessages } from './read-messages.ts'

/** Why a profile cannot be believed on this page. */
export type HealthProblem =
  | { kind: 'elsewhere' }
  | { kind: 'slot-missing'; slot: SlotName }
  /** Rows that nobody wrote, and none by this side: its sign has changed. */
  | { kind: 'side-missing'; side: 'shopper' | 'shop' }
  /** A name that was told apart by what is gone, or none at all. */
  | { kind: 'key-missing' }
  | { kind: 'text-missing' }
  | { kind: 'time-missing' }
  | { kind: 'time-falls' }

export interface ConsoleHealth {
  problems: HealthProblem[]
  /** Slots whose most trusted selector finds nothing any more. */
  worn: SlotName[]
}

/** Looks whether the profile still fits the page. Run on an open conversation that stood still. */
export function checkHealth(page: ParentNode, profile: ConsoleProfile): ConsoleHealth {
  const parts = locateParts(page, profile)
  const missing = missingParts(parts, profile)
  const isAnyThere = profile.needs.some((need) => need !== 'messageRow' && parts[need] !== null)
  if (!isAnyThere) return { problems: [{ kind: 'elsewhere' }], worn: [] }
  const rows = parts.messageList ? readMessages(parts.messageRow, parts.messageList, profile) : []
  return {
    problems: [
      ...missing.map((slot) => ({ kind: 'slot-missing' as const, slot })),
      ...findMissingSides(rows),
      ...findMissingSigns(rows, parts, profile),
      ...(doTimesFall(rows) ? [{ kind: 'time-falls' as const }] : []),
    ],
    worn: findWorn(page, profile),
  }
}

function findMissingSides(rows: readonly ReadRow[]): HealthProblem[] {
  if (!rows.some((row) => row.isUnsided)) return []
  const seen = new Set(rows.map((row) => row.message.side))
  return (['shopper', 'shop'] as const)
    .filter((side) => !seen.has(side))
    .map((side) => ({ kind: 'side-missing' as const, side }))
}

function findMissingSigns(rows: readonly ReadRow[], parts: ConsoleParts, profile: ConsoleProfile): HealthProblem[] {
  const { keys, message } = profile
  const problems: HealthProblem[] = []
  const spoken = rows.filter((row) => row.message.side !== 'system')
  if (spoken.length === 0) return problems
  const fromRow = keys.filter((key) => key.from === 'activeRow' && key.attribute && key.at.length === 0)
  if (parts.activeRow && fromRow.some((key) => !parts.activeRow?.hasAttribute(key.attribute ?? '')))
    problems.push({ kind: 'key-missing' })
  if ((['shopper', 'shop'] as const).some((side) => isTextGone(spoken, side))) problems.push({ kind: 'text-missing' })
  if (message.time.length > 0 && rows.every((row) => row.moment === null)) problems.push({ kind: 'time-missing' })
  return problems
}

/** One side's bubbles may get a new name alone. */
function isTextGone(spoken: readonly ReadRow[], side: 'shopper' | 'shop'): boolean {
  const texts = spoken.filter((row) => row.message.side === side && /^(text|robot)$/.test(row.message.kind))
  return texts.length > 0 && texts.every((row) => row.isTextGuessed)
}

function doTimesFall(rows: readonly ReadRow[]): boolean {
  const moments = rows.flatMap((row) => row.moment ?? [])
  return moments.some((moment, at) => {
    const before = moments[at - 1]
    return before !== undefined && before.form === moment.form && moment.form !== 'hour' && moment.rank < before.rank
  })
}

function findWorn(page: ParentNode, { slots, needs }: ConsoleProfile): SlotName[] {
  return needs.filter((slot) => {
    const first = slots[slot][0]
    return first !== undefined && ![...page.querySelectorAll(first)].slice(0, 50).some(isVisible)
  })
}
