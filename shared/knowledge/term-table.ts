const leastSlots = 1024

/** Finds the number of a term by its key: a hash table in one typed array, so that it can be stored as it is. */
export interface TermTable {
  /** Key of term number n. */
  keys: Uint32Array
  /** A term's number plus one, or 0 for an empty slot; as many as a power of two. */
  slots: Uint32Array
}

/** The number of a key in this table, or -1. */
export function findTerm({ keys, slots }: TermTable, key: number): number {
  const mask = slots.length - 1
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const held = slots[slot]!
    if (held === 0) return -1
    if (keys[held - 1] === key) return held - 1
  }
}

/** The table over these keys; each must be there once. */
export function createTermTable(keys: Uint32Array): TermTable {
  let size = leastSlots
  while (size < keys.length * 2) size *= 2
  const slots = new Uint32Array(size)
  for (let at = 0; at < keys.length; at += 1) {
    let slot = slotOf(keys[at]!, size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = at + 1
  }
  return { keys, slots }
}

/** Multiplying spreads keys that differ only in their low half (the second character of a pair). */
function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e3779b1)
  return (mixed ^ (mixed >>> 13)) & mask
}
