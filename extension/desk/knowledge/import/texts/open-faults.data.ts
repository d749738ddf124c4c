import type { OpenFault } from '../import-state.ts'

/** Why a file is not read, and what to do: one sentence each. */
export const openFaults: Record<OpenFault, string> = {
  empty: '文件是空的，没有一个字。选有内容的那份再试',
  'too-large': '文件太大：最多 50 MB，展开后最多 160 MB。拆成几份，一份份导入',
  'too-many-rows': '超过 100,000 行。拆成几份，一份份导入',
  broken: '这个文件打不开，可能没下载完或传坏了。重新导出一份再试',
  encrypted: '文件有密码。去掉密码另存一份再试',
  'old-excel': '这是旧版的 .xls。用 Excel 或 WPS 另存为 .xlsx 再试',
  bomb: '文件展开后比它自己大太多倍，像是专门做来撑爆电脑的，没有打开。换一份来源可靠的',
  macros: '文件里带着宏（会自己运行的程序），没有打开。另存为不带宏的 .xlsx 或 .docx 再试',
  entities: '文件里声明了外部实体，可能会偷读别的文件，没有打开。用 Office 或 WPS 重新另存一份再试',
  'wrong-extension': '文件名的后缀和里面的内容对不上，没有打开。改成真正的后缀，或重新导出一份',
  'unknown-format': '认不出这是什么文件。能读 .xlsx、.csv、.docx、.pdf、.md、.txt 和商品 JSON',
  'old-word': '这是旧版的 .doc。用 Word 或 WPS 另存为 .docx 再试',
  'bad-json': '这不是 JSON，或写法有错，例如少了引号、逗号或括号。重新导出一份再试',
  'too-many-pages': '超过 2,000 页。拆成几份 PDF，一份份导入',
  'only-pictures': '每一页都是图片，没有能读的字，多半是扫描件。用带文字识别的软件转成 Word 再导入',
  'fonts-missing': '字在里面，但用的字体没有嵌进文件，认不出是哪些字。用 Word 或 WPS 打开原稿，另存为 .docx 再导入',
  'nothing-found': '里面没有找到问题，也没有找到标题。写成「问：… 答：…」，或给每段加上标题再试',
  unreadable: '浏览器读不到这个文件，可能被移走了，或正被别的程序占用。再选一次',
}
