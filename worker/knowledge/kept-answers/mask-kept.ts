import { maskPersonal } from '../../../shared/domain/orders/mask-text.ts'
import { maskChat } from '../../../shared/knowledge/proposals/mask-chat.ts'

/** Words of a conversation as they may become knowledge: nothing in them finds the person or the order. */
export function maskKept(text: string, personName: string | null): string {
  const named = personName !== null && personName.length > 1 ? text.replaceAll(personName, '***') : text
  return maskPersonal(maskChat(named))
    .replace(/((?:尾号|后四位|末四位)[是为:：\s]{0,2})\d{4}(?!\d)/g, '$1***')
    .trim()
}

/** Whether something in a text was made unreadable: such words are no answer yet. */
export function hasMask(text: string): boolean {
  return text.includes('**')
}
