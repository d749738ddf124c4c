import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'

/** `gone`: the group left this list while a person was at it. */
export interface GroupRow {
  group: DeskUnanswered
  gone: boolean
}

/**
 * The rows as they are shown. While a person is at them nothing moves: rows take their new numbers in place, those that
 * left stay as `gone`, newcomers stand at the end.
 */
export function settleRows(
  shown: readonly GroupRow[] | null,
  fresh: readonly DeskUnanswered[],
  isHeld: boolean,
): GroupRow[] {
  if (!isHeld || shown === null || shown.length === 0) return fresh.map((group) => ({ group, gone: false }))
  const arrived = new Map(fresh.map((group) => [group.id, group]))
  const kept = shown.map(({ group }): GroupRow => {
    const now = arrived.get(group.id)
    arrived.delete(group.id)
    return now === undefined ? { group, gone: true } : { group: now, gone: false }
  })
  return [...kept, ...[...arrived.values()].map((group) => ({ group, gone: false }))]
}
