import { maskPersonal } from '../../shared/domain/orders/mask-text.ts'
import type { Message } from '../../shared/protocol/conversation.ts'

const longest = 40

/** The first words of a message for a list: numbers that may name a person or an order are not shown. */
export function maskExcerpt(message: Message): string {
  const text = message.parts
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .join(' ')
    .trim()
  const masked = text
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '***')
    .replace(/\d(?:[\s-]?\d){3,}[\dxX]?/g, '****')
    .replace(/\s+/g, ' ')
  return [...maskPersonal(masked)].slice(0, longest).join('')
}
