import type { ChatFileFault } from '../../../../shared/protocol/article-proposal.ts'

/** Why an export is not read, and what to do: one sentence each. */
export const chatFaults: Readonly<Record<ChatFileFault | 'unreadable', string>> = {
  empty: '文件是空的，没有一句话。选有内容的那份再试',
  'too-large': '文件太大：最多 50 MB。按月份拆成几份，一份份来',
  'too-many-rows': '行数太多。按月份拆成几份，一份份来',
  'too-many-messages': '超过 1,000,000 条消息。按月份拆成几份，一份份来',
  'not-a-table': '这不是聊天记录。能读 Excel、CSV、JSON 和纯文字的导出',
  'not-chats': '里面没有找到谁对谁说的话。选客服聊天记录的导出再试',
  'bad-json': '开头像 JSON，写法有错。重新导出一份再试',
  broken: '这个文件打不开，可能没下载完或传坏了。重新导出一份再试',
  encrypted: '文件有密码。去掉密码另存一份再试',
  'old-excel': '这是旧版的 .xls。用 Excel 或 WPS 另存为 .xlsx 再试',
  unreadable: '浏览器读不到这个文件，可能被移走了，或正被别的程序占用。再选一次',
}
