import { toSimplified } from '../../language/normalise-text.ts'

const wide = /[！-～\u3000]/g

/** A text as it is compared: simplified, lower case, half width; every character keeps its place. */
export function foldText(text: string): string {
  const simple = toSimplified(text).replace(wide, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )
  const small = simple.toLowerCase()
  // İ becomes two characters: then marks would stand beside what was found.
  return small.length === text.length ? small : text
}
