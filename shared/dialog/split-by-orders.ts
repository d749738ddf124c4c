import { extractEntities } from '../language/extract-entities.ts'

const breaks = /[,，。.;；!！?？\n]+|(?=另外|还有|然后)/

/**
 * 「A 取消，B 改地址」 taken apart, one order each; null where the message names fewer than two, or its orders share one
 * wish (A 和 B 一起发, A，B 都取消).
 */
export function splitByOrders(text: string): string[] | null {
  const parts: { text: string; order: string | null }[] = []
  for (const clause of text.split(breaks)) {
    const [order = null, ...others] = extractEntities(clause).orderNumbers
    if (others.length > 0) return null
    const last = parts.at(-1)
    if (last !== undefined && (order === null || last.order === null || last.order === order))
      parts[parts.length - 1] = { text: `${last.text}，${clause}`, order: last.order ?? order }
    else parts.push({ text: clause, order })
  }
  const isWhole = parts.length > 1 && parts.every((part) => part.order !== null && saysSomething(part.text))
  return isWhole ? parts.map((part) => part.text) : null
}

/** More than a number and what stands around numbers. */
function saysSomething(text: string): boolean {
  return text.replace(/订单号?|单号|这一?单|那一?单|另外|还有|然后|尾号|[\s\da-z，:：#]/gi, '').length >= 2
}
