/** The stable number of a name (FNV-1a), the same on the device and on the edge: of a conversation it picks A/B variants. */
export function hashVisitor(visitor: string): number {
  let hash = 0x811c9dc5
  for (const character of visitor) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
