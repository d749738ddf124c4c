/** Why words on the clipboard are left alone. */
export type LeftAlone = 'empty' | 'too-long' | 'secret'

const longest = 4000
/** 172cm68kg, 500ml, 160/84A: a size is no password. */
const measures = /^(?:(?:\d+(?:\.\d+)?(?:cm|mm|kg|ml|g|l|m|xl)[,./x*-]*){1,4}|\d{3}\/\d{2,3}[a-d]?)$/i

/** Only what may be a customer's words is read any further; passwords, codes, numbers and addresses of pages are not. */
export function judgeClipboard(text: string): LeftAlone | null {
  const words = text.trim()
  if (words === '') return 'empty'
  if (words.length > longest) return 'too-long'
  return isSecret(words) ? 'secret' : null
}

function isSecret(words: string): boolean {
  if (/-----BEGIN|^\s*(?:ssh-|eyJ|Bearer )/.test(words)) return true
  if (/^[\d\s+\-().,:/#*¥￥$%]+$/.test(words)) return true // an order, a telephone, a code, an amount
  if (/\s/.test(words) || /[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]/u.test(words)) return false
  if (/^[a-z]+:\/\//i.test(words) || /^\S+@\S+\.\S+$/.test(words)) return true
  if (/^[A-Za-z'’]+[?!.,~]*$/.test(words)) return false // a word
  return words.length >= 6 && !measures.test(words)
}
