/** What begins and ends words that are not ours; nothing between them can look like either. */
export const dataBegin = '<<<DATA'
export const dataEnd = 'DATA>>>'

const longest = 600
const lookAlikes = /[<>＜＞‹›«»〈〉《》≪≫⟨⟩⟦⟧⟪⟫〚〛{}｛｝|｜`]/g

/** Words of a shopper or an article as one line of data: no control or hidden characters, no delimiter of ours. */
export function quoteAsData(words: string): string {
  const plain = words
    .normalize('NFKC')
    .replace(lookAlikes, ' ')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/data/gi, (word) => `${word[0]} ${word.slice(1)}`)
    .replace(/\s+/g, ' ')
  return `${dataBegin} ${[...plain].slice(0, longest).join('').trim()} ${dataEnd}`
}
