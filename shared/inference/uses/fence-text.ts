import { dataBegin, dataEnd } from '../draft/quote-as-data.ts'

/** Words to work on, between the marks of data: nothing in them can look like an end of it. Lines stay lines. */
export function fenceText(words: string): string {
  const plain = words.replace(/[<>＜＞]/g, ' ').replace(/(?!\n)[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
  return `${dataBegin}\n${plain.trim()}\n${dataEnd}`
}
