import type { TextSource } from '../consoles/console-profile.ts'
import { isVisible } from '../consoles/find-slot.ts'
import { ownWords } from './own-words.ts'
import { signsOf } from './signs.ts'

/** The row of the open conversation in the list of conversations, and what tells it from the others. */
export interface Contact {
  row: HTMLElement
  rows: HTMLElement[]
  activeSelectors: string[]
  /** Its name, below the row. */
  name: TextSource
  key: TextSource | null
}

const activeWord = /active|selected|current|check|open|(^|[-_.])(on|ck)\b|aria-/i

/** Finds the list around a name that was picked in it; null where the name stands in no list. */
export function findContact(name: HTMLElement): Contact | null {
  const found = rowsAround(name)
  if (!found) return null
  const { row, rows, rowSign, nameSign } = found
  const activeSelectors = activeSigns(row, rows, rowSign, ownWords(name))
  if (activeSelectors.length === 0) return null
  const names = rows.flatMap((one) =>
    one.matches(nameSign) ? [one] : [...one.querySelectorAll<HTMLElement>(nameSign)],
  )
  return {
    row,
    rows,
    activeSelectors,
    name: { from: 'activeRow', at: row === name ? [] : [nameSign], without: partsWithin(names) },
    key: findKey(rows, names.map(ownWords)),
  }
}

/** Other words inside the elements that hold a name: marks, previews, counts. */
export function partsWithin(names: readonly HTMLElement[]): string[] {
  const parts = names.flatMap((name) => [...name.children]).filter((part) => (part.textContent ?? '').trim() !== '')
  return [...new Set(parts.map((part) => signsOf(part)[0] ?? part.localName))].slice(0, 8)
}

/** The row of a list that an element stands in. */
export function rowAround(element: HTMLElement): HTMLElement | null {
  return rowsAround(element)?.row ?? null
}

/** The highest element around the name that has others of its kind, each with one name. */
function rowsAround(name: HTMLElement) {
  for (const nameSign of signsOf(name)) {
    let best: { row: HTMLElement; rows: HTMLElement[]; rowSign: string; nameSign: string } | null = null
    for (let at: HTMLElement | null = name; at && at !== document.body; at = at.parentElement) {
      for (const rowSign of signsOf(at)) {
        const rows = [...document.querySelectorAll<HTMLElement>(rowSign)].filter(isVisible)
        if (rows.length < 2 || !rows.every((row) => countNames(row, nameSign) === 1)) continue
        best = { row: at, rows, rowSign, nameSign }
        break
      }
    }
    if (best) return best
  }
  return null
}

function countNames(row: Element, sign: string): number {
  return row.querySelectorAll(sign).length + (row.matches(sign) ? 1 : 0)
}

/** A customer may stand in two groups of the list: rows of the same name are not the others. */
function activeSigns(row: HTMLElement, rows: readonly HTMLElement[], rowSign: string, name: string): string[] {
  const others = rows.filter((one) => one !== row && !(one.textContent ?? '').includes(name))
  if (others.length === 0) return []
  const showsNone = (sign: string) => others.every((one) => !one.matches(sign) && !one.querySelector(sign))
  const own = signsOf(row, { states: true }).map((sign) => [sign, `${rowSign}${sign}`] as const)
  const inner = [...row.querySelectorAll('*')].flatMap((part) =>
    signsOf(part, { states: true }).map((sign) => [sign, `${rowSign}:has(${sign})`] as const),
  )
  const found = [...own, ...inner].filter(([sign]) => activeWord.test(sign) && showsNone(sign))
  return [...new Set(found.map(([, selector]) => selector))].slice(0, 3)
}

/** An attribute with another value on each row: what tells customers of one name apart. */
function findKey(rows: readonly HTMLElement[], names: readonly string[]): TextSource | null {
  for (const attribute of attributesIn(rows)) {
    const at = `[${attribute}]`
    const values = rows.map((row) => (row.matches(at) ? row : row.querySelector(at))?.getAttribute(attribute) ?? '')
    if (!isKey(values, names)) continue
    const pattern = values.every((value) => /^\d{5,}\D/.test(value)) ? { pattern: '^(\\d{5,})' } : {}
    return { from: 'activeRow', at: [at], without: [], attribute, ...pattern }
  }
  return null
}

function attributesIn(rows: readonly HTMLElement[]): string[] {
  const elements = rows.slice(0, 3).flatMap((row) => [row, ...row.querySelectorAll('*')])
  const names = elements.flatMap((element) => element.getAttributeNames())
  return [...new Set(names)].filter((name) => /^(id|data-[a-z][a-z-]*)$/.test(name) && !/index|time|date/.test(name))
}

function isKey(values: readonly string[], names: readonly string[]): boolean {
  const distinct = new Set(values)
  if (values.some((value) => value.length < 3 || !/\d/.test(value))) return false
  if (values.every((value, index) => value === names[index]) || isCounted(values)) return false
  return distinct.size >= new Set(names).size && distinct.size > 1
}

/** 100, 101, 102 or row-1, row-2: places in a list, given to whoever stands there. */
export function isCounted(values: readonly string[]): boolean {
  const numbers = values.map((value) => Number(value.match(/\d+(?!.*\d)/)?.[0] ?? Number.NaN)).toSorted((a, b) => a - b)
  if (numbers.length < 2 || (numbers.at(-1) ?? 0) > 9999) return false
  return numbers.every((number, index) => index === 0 || number - (numbers[index - 1] ?? 0) === 1)
}
