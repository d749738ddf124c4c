import { compareTexts } from '../../language/compare-texts.ts'

const apologies = /抱歉|不好意思|对不起|对不住|致歉|歉意|sorry|apolog/gi
/** So much alike, a change of words is not worth a flicker under the reader's eyes. */
const alikeFrom = 0.97
const mostLonger = 1.8
const spare = 24

/** Whether other words are worth showing in place of those that stand: not the same again, not long-winded, one apology. */
export function isBetter(text: string, written: string): boolean {
  if (written.trim() === '' || isAlike(fold(written), fold(text))) return false
  if (written.length > text.length * mostLonger + spare) return false
  const [sorry, before] = [written, text].map((words) => words.match(apologies)?.length ?? 0) as [number, number]
  return sorry <= Math.max(1, before)
}

function isAlike(one: string, other: string): boolean {
  return one === other || compareTexts(one, other).ofBoth >= alikeFrom
}

function fold(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]|^(?:亲|您好|你好)+|[哦呢呀哈]/gu, '')
}
