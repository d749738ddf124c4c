/** Texts this extension suggested or put on the clipboard lately: they are nobody's question. */
export interface OwnTexts {
  remember(text: string): void
  has(text: string): boolean
}

const held = 400

/** Kept in memory alone. */
export function createOwnTexts(): OwnTexts {
  const texts = new Set<string>()
  return {
    remember(text) {
      texts.delete(toKey(text))
      texts.add(toKey(text))
      const [oldest] = texts
      if (texts.size > held && oldest !== undefined) texts.delete(oldest)
    },
    has: (text) => texts.has(toKey(text)),
  }
}

/** Programs change blanks and line ends on the way. */
function toKey(text: string): string {
  return text.replace(/\s+/g, '')
}
