import type { Part } from '../protocol/conversation.ts'

const sorry = /抱歉|对不起|对不住|不好意思|致歉|歉意|请(?:您|你)?见谅/
/** A longer clause, or one with a figure, says more than that somebody is sorry. */
const longestCut = 14
const clause = /[^，,。！!？?；;\n]*[，,。！!？?；;\n]*/g

/** Whether a text says sorry. */
export function apologises(text: string): boolean {
  return sorry.test(text)
}

/** Of several apologies in one reply the first stays; of the others goes the clause that is nothing else. */
export function keepOneApology(parts: readonly Part[]): Part[] {
  let isSaid = false
  return parts.map((part) => {
    if (part.kind !== 'text') return part
    const text = isSaid ? cutAfter(part.text, 0) : cutAfter(part.text, 1)
    isSaid ||= apologises(part.text)
    return text === part.text || text === '' ? part : { ...part, text }
  })
}

/** 对不起，让你收到这样的东西。 without its first word would be no sentence. */
const onlySorry = /^\s*(?:非常|很|实在)?(?:抱歉|对不起|不好意思)[，,]?[让给][^，,。！!？?\n]{1,16}[。！!\n]+$/
const sentence = /[^。！!？?\n]*[。！!？?\n]*/g

/** The text with its first so many apologies, and no sentence or clause that only repeats them. */
function cutAfter(text: string, kept: number): string {
  let seen = 0
  let whole = ''
  for (const said of text.match(sentence) ?? []) {
    if (seen >= kept && onlySorry.test(said)) continue
    for (const piece of said.match(clause) ?? []) {
      const isSorry = apologises(piece)
      seen += isSorry ? 1 : 0
      if (!isSorry || seen <= kept || piece.length > longestCut || /\d/.test(piece)) whole += piece
      else whole = closed(whole, piece)
    }
  }
  return whole
}

/** What stood before the clause ends where the clause would have ended. */
function closed(before: string, gone: string): string {
  const end = /[。！!？?\n]+$/.exec(gone)?.[0]
  return end === undefined ? before : before.replace(/[，,；;]$/, end)
}
