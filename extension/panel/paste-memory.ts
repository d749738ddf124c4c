/** One line of a conversation held in another program, as it was pasted or copied here. */
export interface PastedLine {
  side: 'shopper' | 'shop'
  text: string
  at: null
  /** A draft that was copied: taken for the reply until another one is. */
  isDraft: boolean
}

/** Nobody pastes more of one conversation; the oldest go. */
const most = 40

/** The customer wrote this. */
export function addWords(lines: readonly PastedLine[], text: string): PastedLine[] {
  return cut([...lines, { side: 'shopper', text, at: null, isDraft: false }])
}

/** The seller replied so; a second draft copied for the same words stands in place of the first. */
export function addReply(lines: readonly PastedLine[], text: string, isDraft: boolean): PastedLine[] {
  const last = lines.at(-1)
  const before = last?.side === 'shop' && last.isDraft ? lines.slice(0, -1) : lines
  return cut([...before, { side: 'shop', text, at: null, isDraft }])
}

function cut(lines: PastedLine[]): PastedLine[] {
  return lines.slice(-most)
}
