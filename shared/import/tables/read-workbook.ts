import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { TableFault, TableRow } from '../../protocol/order-file.ts'
import { type DateStyle, getDateStyle, readDateStyles } from './date-styles.ts'
import { toDateText } from './serial-date.ts'
import type { TableLimits } from './table-limits.ts'
import { readAttribute, readTexts, scanTags } from './xml.ts'

/** Parts of a workbook that hold the first sheet's values; pictures, macros and everything else are never unpacked. */
const parts = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/

/** Rows of the first sheet of an `.xlsx` file. A formula gives the value that was saved with it and is never run. */
export function readWorkbook(bytes: Uint8Array, limits: TableLimits): Result<TableRow[], TableFault> {
  const files = unpack(bytes, limits)
  if (!files.ok) return files
  const part = (name: string): string => {
    const held = files.value[name]
    return held === undefined ? '' : strFromU8(held)
  }
  const workbook = part('xl/workbook.xml')
  const sheet = part(findFirstSheet(workbook, part('xl/_rels/workbook.xml.rels')))
  if (workbook === '' || sheet === '') return refuse('broken')
  const shared = scanTags(part('xl/sharedStrings.xml'), 'si').map(({ inner }) => readTexts(inner))
  const styles = readDateStyles(part('xl/styles.xml'))
  const is1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(workbook)
  const values = { shared, styles, is1904, bareDays: limits.bareDays === true }
  return readRows(sheet, limits, (cell) => readCell(cell, values))
}

type Files = Record<string, Uint8Array>

/** Declared sizes are checked before anything is unpacked, and no part is ever unpacked beyond what it declared. */
function unpack(bytes: Uint8Array, limits: TableLimits): Result<Files, TableFault> {
  let total = 0
  let isTooLarge = false
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (isTooLarge || !parts.test(name)) return false
    total += originalSize
    isTooLarge = originalSize > limits.partBytes || total > limits.partBytes
    return !isTooLarge
  }
  try {
    const files = unzipSync(bytes, { filter })
    return isTooLarge ? refuse('too-large') : ok(files)
  } catch {
    // Whatever is wrong inside an archive, it is the file that is broken.
    return refuse('broken')
  }
}

function findFirstSheet(workbook: string, relations: string): string {
  const [sheet] = scanTags(workbook, 'sheet')
  const id = sheet === undefined ? '' : readAttribute(sheet.attributes, 'r:id')
  const relation = scanTags(relations, 'Relationship').find(({ attributes }) => readAttribute(attributes, 'Id') === id)
  const target = relation === undefined ? '' : readAttribute(relation.attributes, 'Target')
  if (target === '') return 'xl/worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

function readRows(
  sheet: string,
  limits: TableLimits,
  read: (cell: SheetCell) => string,
): Result<TableRow[], TableFault> {
  const rows: TableRow[] = []
  for (const { attributes, inner } of scanTags(sheet, 'row')) {
    const cells: string[] = []
    for (const cell of scanTags(inner, 'c')) {
      const column = toColumn(readAttribute(cell.attributes, 'r')) ?? cells.length
      if (column < limits.columns) cells[column] = read(cell).trim().slice(0, limits.cellCharacters)
    }
    const filled = Array.from(cells, (text) => text ?? '')
    const number = Number(readAttribute(attributes, 'r')) || (rows.at(-1)?.row ?? 0) + 1
    if (filled.some((text) => text !== '')) rows.push({ row: number, cells: filled })
    if (rows.length > limits.rows) return refuse('too-many-rows')
  }
  return rows.length === 0 ? refuse('empty') : ok(rows)
}

/** `B7` is column 1. */
function toColumn(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

interface SheetCell {
  attributes: string
  inner: string
}

interface Values {
  shared: readonly string[]
  styles: readonly DateStyle[]
  is1904: boolean
  bareDays: boolean
}

function readCell({ attributes, inner }: SheetCell, { shared, styles, is1904, bareDays }: Values): string {
  const type = readAttribute(attributes, 't')
  if (type === 'inlineStr') return readTexts(inner)
  const [value] = scanTags(inner, 'v')
  const text = value === undefined ? '' : readTexts(`<t>${value.inner}</t>`)
  if (type === 's') return shared[Number(text)] ?? ''
  if (type === 'e') return ''
  const style = type === '' ? getDateStyle(styles, readAttribute(attributes, 's')) : null
  if (style === null) return text
  const shown = toDateText(Number(text), is1904) ?? text
  return style === 'day' && bareDays ? shown.replace(/ 00:00:00$/, '') : shown
}
