import { readAttribute, scanTags } from './xml.ts'

/** Built-in number formats that are a date or a moment; 27–36 and 50–58 are the Chinese ones. */
const builtIn = /^(1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5\d)$/

/** For each cell style of a workbook whether its numbers are moments. */
export function readDateStyles(styles: string): boolean[] {
  const own = new Map(
    scanTags(styles, 'numFmt').map(({ attributes }) => [
      readAttribute(attributes, 'numFmtId'),
      isDateFormat(readAttribute(attributes, 'formatCode')),
    ]),
  )
  const [formats] = scanTags(styles, 'cellXfs')
  return scanTags(formats?.inner ?? '', 'xf').map(({ attributes }) => {
    const id = readAttribute(attributes, 'numFmtId')
    return own.get(id) ?? builtIn.test(id)
  })
}

/** Whether style number `s` of a cell is one of moments. */
export function isDateStyle(styles: readonly boolean[], style: string): boolean {
  return styles[Number(style === '' ? 0 : style)] === true
}

/** A year or a day in the pattern, quoted words and colours aside. */
function isDateFormat(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[yd]/i.test(bare) || /h+:m+/i.test(bare)
}
