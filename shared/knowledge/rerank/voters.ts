/**
 * Whose a vote is, as a mark that leads back to nobody: `m.…` stands for a proven login, `w2942.…` for a network in the
 * week of that number, and `c.…` for a conversation in which an operator used a draft.
 *
 * A network's mark lives for one week, so nothing can be told of the same network in two of them. That decides how voters
 * are counted: an office or a carrier behind one address is one voter a week, however many people ask there; and whoever
 * comes back every week is, as far as anybody knows, the same one again.
 */
export type Voter = string

/** All that voted before marks were kept: they may have been one. */
export const unknownVoter: Voter = 'w0.unknown'

/** Whose votes one conversation gives, however long it lasts: its login's where it has one, else its last network's. */
export function voterOf(marks: readonly (Voter | null)[]): Voter {
  const known = marks.filter((mark) => mark !== null)
  return known.findLast((mark) => mark.startsWith('m.')) ?? known.at(-1) ?? unknownVoter
}

/** How many of them are certainly not one and the same: networks are told apart within a week only. */
export function countDifferent(voters: Iterable<Voter>): number {
  const networksOf = new Map<string, number>()
  let told = 0
  for (const voter of new Set(voters)) {
    const week = /^w\d+(?=\.)/.exec(voter)?.[0]
    if (week === undefined) told += 1
    else networksOf.set(week, (networksOf.get(week) ?? 0) + 1)
  }
  return told + Math.max(0, ...networksOf.values())
}
