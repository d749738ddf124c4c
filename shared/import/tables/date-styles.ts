import { readAttribute, scanTags } from './xml.ts'

/** What a cell's style shows of its number: a day, a moment, or (null) a plain number. */
export type DateStyle = 'day' | 'moment' | null

/** Built-in number formats that are a date or a moment; 27–36 and 50–58 are the Chinese ones. */
const builtIn = /^(1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5\d)$/
/** Those of them that show an hour. */
const builtInMoments = /^(1[89]|2[0-2]|3[2-5]|4[5-7]|5[56])$/

/** For each cell style of a workbook whether its numbers are moments. */
export function readDateStyles(styles: string): DateStyle[] {
  const own = new Map(
    scanTags(styles, 'numFmt').map(({ attributes }) => [
      readAttribute(attributes, 'numFmtId'),
      readPattern(readAttribute(attributes, 'formatCode')),
    ]),
  )
  const [formats] = scanTags(styles, 'cellXfs')
  return scanTags(formats?.inner ?? '', 'xf').map(({ attributes }) => {
    const id = readAttribute(attributes, 'numFmtId')
    const held = own.get(id)
    if (held !== undefined) return held
    return builtInMoments.test(id) ? 'moment' : builtIn.test(id) ? 'day' : null
  })
}

/** What style number `style` of a cell shows. */
export function getDateStyle(styles: readonly DateStyle[], style: string): DateStyle {
  return styles[Number(style === '' ? 0 : style)] ?? null
}

/** A year or a day in the pattern, quoted words and colours aside. */
function readPattern(pattern: string): DateStyle {
  const bare = pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  if (/h+:m+/i.test(bare) || (/[yd]/i.test(bare) && /h/i.test(bare))) return 'moment'
  return /[yd]/i.test(bare) ? 'day' : null
}
