import { maskPersonal } from '../../../shared/domain/orders/mask-text.ts'
import { maskChat } from '../../../shared/knowledge/proposals/mask-chat.ts'
import type { Member } from '../../../shared/protocol/commerce.ts'

const longest = 200

/** A question's words as they may be kept beside others': nothing in them finds the person or the order. */
export function maskQuestion(text: string, member: Member | null): string {
  const named = member !== null && member.name.length > 1 ? text.replaceAll(member.name, '***') : text
  const masked = maskPersonal(maskChat(named))
    // Longer than any measure: numbers written with blanks, and orders with letters before them.
    .replace(/[A-Za-z]{0,5}\d(?:[\s-]?\d){6,}[A-Za-z]{0,2}/g, '***')
    .replace(/((?:尾号|后四位|末四位)[是为:：\s]{0,2})\d{4}(?!\d)/g, '$1***')
    .replace(/((?:我是|我叫|收件人是?|收货人是?|姓名是?)[:：\s]?)\p{Script=Han}{2,4}(?=[，,。！!\s]|$)/gu, '$1***')
    .replace(/\s+/g, ' ')
    .trim()
  return [...masked].slice(0, longest).join('').slice(0, longest)
}
