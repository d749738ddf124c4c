import type { TableFault, TraceFileFault } from '../../../../shared/protocol/order-file.ts'

export type FileFault = TableFault | TraceFileFault | 'unreadable'

const sentences: Record<FileFault, string> = {
  empty: '文件是空的，没有一行内容',
  'too-large': '文件太大：最多 10 MB，展开后最多 40 MB。按日期分几份导出再导入',
  'too-many-rows': '超过 20,000 行。按日期分几份导出再导入',
  'not-a-table': '这不是表格。要 CSV 或 .xlsx 文件',
  broken: '这个 Excel 文件打不开，可能没下载完。重新导出一份再试',
  encrypted: '这个 Excel 文件有密码。去掉密码另存一份再试',
  'old-excel': '这是旧版的 .xls。用 Excel 或 WPS 另存为 .xlsx 再试',
  unreadable: '浏览器读不到这个文件，可能被移走了，或正被别的程序占用。再选一次',
  'bad-json': '这不是 JSON，或写法有错，例如少了引号、逗号或括号',
  'no-traces': '文件是 JSON，但里面没有快递单号（nu）和轨迹（data）',
}

/** Why a file was not opened, and what to do. */
export function describeFileFault(fault: FileFault): string {
  return sentences[fault]
}
