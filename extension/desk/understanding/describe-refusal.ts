import { exportLimitBytes } from './decode-export.ts'
import type { ReadingRefusal } from './export-reading.ts'
import { linesLimit } from './parse-export.ts'

/** What was wrong with an export, and what to do instead. */
export function describeRefusal(reason: ReadingRefusal): { title: string; text: string } {
  switch (reason.kind) {
    case 'too-large':
      return {
        title: `文件有 ${toMegabytes(reason.bytes)} MB，最多读 ${toMegabytes(exportLimitBytes)} MB`,
        text: '按月份拆成几个文件，一个一个读',
      }
    case 'not-text':
      return {
        title: reason.looksLike ? `不是纯文本，看起来是「${reason.looksLike}」` : '这个文件不是纯文本',
        text: '在表格里选中客户消息那一列，粘到下面的框里；或者另存为 .txt，一行一条消息',
      }
    case 'unreadable':
      return {
        title: '文字编码认不出来',
        text: '能读 UTF-8 和 GB18030。用记事本打开，另存为时编码选 UTF-8，再拖进来',
      }
    case 'too-many-lines':
      return {
        title: `有 ${reason.lines.toLocaleString('zh-CN')} 行，最多读 ${linesLimit.toLocaleString('zh-CN')} 行`,
        text: '拆成几个文件，一个一个读',
      }
    case 'no-lines':
      return { title: '里面没有一行字', text: '每行放一条客户消息，空行会跳过' }
    case 'engine-gone':
      return { title: '读到一半停了', text: '这个页面的读取程序没有响应。刷新页面，再拖一次' }
  }
}

function toMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1)
}
