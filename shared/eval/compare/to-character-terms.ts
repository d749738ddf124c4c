/**
 * What the compared libraries are given as a tokenizer, since none of them brings one for Chinese: every character and
 * every pair of neighbours, Latin words and numbers whole. Pairs alone lose one-character words (洗, 贵), words of a
 * segmenter find less (measured on our own questions, 3 to 6 points).
 */
export function toCharacterTerms(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []
  return words.flatMap((word) => (/^[a-z0-9]/.test(word) ? [word] : [...word, ...toPairs(word)]))
}

/** Pairs of neighbouring characters; a character that stands alone, a Latin word and a number are terms themselves. */
export function toPairTerms(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []
  return words.flatMap((word) => (/^[a-z0-9]/.test(word) || [...word].length === 1 ? [word] : toPairs(word)))
}

function toPairs(word: string): string[] {
  const chars = [...word]
  return chars.slice(1).map((char, at) => `${chars[at]}${char}`)
}
