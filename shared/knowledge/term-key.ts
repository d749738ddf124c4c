/** First character of the blocks that Chinese is written in; everything below is Latin, digits and signs. */
const hanFrom = 0x2e80
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000

/**
 * A term as one number of 32 bits. One or two Han characters are the number itself, so no two of them share one;
 * longer words and Latin ones are hashed into the numbers that no Han character begins.
 */
export function termKey(term: string): number {
  const first = term.charCodeAt(0)
  if (first >= hanFrom && term.length <= 2 && !isSurrogate(first)) {
    return ((first << 16) | (term.length === 2 ? term.charCodeAt(1) : 0)) >>> 0
  }
  return hashText(term) % (hanFrom * 0x10000)
}

/** FNV-1a over the UTF-16 units of a text; `from` carries on an earlier hash. */
export function hashText(text: string, from = 0x811c9dc5): number {
  let hash = from
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
