import type { Order } from '../protocol/commerce.ts'

/** How shoppers say which state an order is in, and the states they can mean; the likeliest first. */
export const orderStateWords: readonly { words: string; statuses: readonly Order['status'][] }[] = [
  { words: '(?:没有?|未|待|还没)付(?:款|钱)', statuses: ['unpaid'] },
  { words: '(?:没有?|未|待|还没)发(?:货|出)?', statuses: ['paid', 'part-shipped', 'unpaid'] },
  { words: '(?:在路上|运输中|没有?(?:收)?到|还没(?:收)?到|未收到)', statuses: ['shipped', 'part-shipped'] },
  { words: '(?:已经?|刚刚?|昨天|今天)(?:签收|收到|到)', statuses: ['signed', 'completed'] },
  { words: '(?:在|正在|申请)退款中?', statuses: ['refunding'] },
]

/** The likeliest of these rows whose order stands as the words say; undefined when they name no state or it fits several. */
export function chooseByState<T extends { status?: Order['status'] | undefined }>(
  rows: readonly T[],
  text: string,
): T | undefined {
  const named = orderStateWords.find(({ words }) => new RegExp(words).test(text))
  for (const status of named?.statuses ?? []) {
    const fitting = rows.filter((row) => row.status === status)
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined
  }
  return undefined
}
