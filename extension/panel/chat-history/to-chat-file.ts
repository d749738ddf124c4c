import type { HistoryLine } from './read-history-page.ts'

const header = ['会话', '角色', '发送人', '时间', '消息内容']

/** The lines as a chat export, so that proposals are made of them as of any other: one conversation a customer. */
export function toChatFile(lines: readonly HistoryLine[]): File {
  let customer = lines.find(({ side }) => side === 'shopper')?.sender ?? '客户'
  const rows = lines.map(({ side, sender, time, text }) => {
    if (side === 'shopper') customer = sender
    return [customer, side === 'shop' ? '客服' : '客户', sender, time, text]
  })
  const table = [header, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')
  return new File([table], '千牛聊天记录.csv', { type: 'text/csv' })
}

function toCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
