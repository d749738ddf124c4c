const patterns: readonly (readonly [RegExp, string])[] = [
  [/[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/g, '***@***'],
  [/(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g, '***'],
  [/(?<!\d)0\d{2,3}[-\s]\d{7,8}(?!\d)/g, '***'],
  [/(?<![\dA-Za-z])[A-Za-z]{0,5}\d{9,24}[A-Za-z]{0,2}(?:-\d+)*(?![\dA-Za-z])/g, '***'],
  [
    /[\p{Script=Han}A-Za-z]{1,24}?(?:路|街|大道|巷|弄|胡同|小区|花园|公寓|大厦|新村|村)(?:[\p{Script=Han}\s]{0,10}?\d+\s*(?:号楼|号院|号|栋|幢|座|单元|楼|层|室|弄))+(?:\s?\d{2,4}(?!\d))?/gu,
    '***',
  ],
  [/((?:收件人|收货人|联系人|姓名|我叫)[是为换成:：\s]{0,4})[\p{Script=Han}]{2,4}(?=[，,\s]|$)/gu, '$1***'],
]

/** A text with phones, long numbers, addresses, mail and names beside their labels made unreadable. */
export function maskChat(text: string): string {
  return patterns.reduce((held, [pattern, mark]) => held.replace(pattern, mark), text)
}
