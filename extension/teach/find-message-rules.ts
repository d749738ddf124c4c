import type { ConsoleProfile, TextField } from '../consoles/console-profile.ts'
import { findWithin } from '../consoles/find-slot.ts'
import { readTime } from '../consoles/read-time.ts'
import { isCounted } from './find-contacts.ts'
import { findSides } from './find-sides.ts'
import type { Thread } from './find-thread.ts'
import { ownWords } from './own-words.ts'
import { commonSigns, signsOf } from './signs.ts'

/** How the rows of a taught page are read; null where nothing tells the two sides apart. */
export function findMessageRules(thread: Thread): ConsoleProfile['message'] | null {
  const sides = findSides(thread)
  if (!sides) return null
  const id = findId(thread.rows)
  return {
    id: id ? [id] : [],
    text: findText(thread),
    time: findTime(thread),
    sides,
    kinds: { system: ['[role="separator"]', '[role="status"]'], robot: [], order: [], product: [], picture: ['img'] },
    systemTexts: [],
    robotTexts: ['此消息由机器人自动回复'],
    ghosts: [],
    ...findOrder(thread),
  }
}

function findText({ shopperWords, shopWords }: Thread): TextField[] {
  const common = commonSigns(shopperWords, shopWords)
  const own = [signsOf(shopperWords)[0], signsOf(shopWords)[0]].filter((sign) => sign !== undefined)
  const at = [...new Set(common.length > 0 ? common : own)].slice(0, 4)
  return at.length > 0 ? [{ at, without: [] }] : []
}

/** An element of a row that is a moment and little else, outside of what was said. */
function findTime({ rows, shopperRow, shopperWords, shopWords }: Thread): TextField[] {
  for (const row of [shopperRow, ...rows.slice(-20)]) {
    const moment = [...row.querySelectorAll<HTMLElement>('*')].find(
      (one) => !shopperWords.contains(one) && !shopWords.contains(one) && isMoment(ownWords(one)),
    )
    const sign = moment && (signsOf(moment)[0] ?? (moment.localName === 'time' ? 'time' : undefined))
    if (sign) return [{ at: [sign], without: [] }]
  }
  return []
}

function isMoment(words: string): boolean {
  const moment = readTime(words)
  return moment !== null && words.length <= moment.text.length + 12
}

/** An attribute that names each message. Places in the list are no names: they are the same in the next conversation. */
function findId(rows: readonly HTMLElement[]): TextField | null {
  const elements = rows.slice(-3).flatMap((row) => [row, ...row.querySelectorAll('*')])
  const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()))
  for (const attribute of attributes) {
    if (!/^(id|data-[a-z][a-z-]*)$/.test(attribute) || /index|time|date/.test(attribute)) continue
    const at = `[${attribute}]`
    const values = rows.flatMap((row) => findWithin(row, [at])?.getAttribute(attribute) ?? [])
    const isMost = values.length >= 2 && values.length >= rows.length * 0.6
    if (!isMost || new Set(values).size < values.length || isCounted(values)) continue
    if (values.every((value) => /\d{3}|[0-9a-f]{8}/i.test(value))) return { at: [at], without: [], attribute }
  }
  return null
}

/** A recycled list holds the rows in view alone, in the order in which their nodes were used again. */
function findOrder({ rows, list }: Thread): Pick<ConsoleProfile['message'], 'order' | 'newestAt'> {
  const isRecycled = rows.some((row) => placedByItself(row, list))
  const view = list.getBoundingClientRect()
  const tops = rows
    .map((row) => row.getBoundingClientRect())
    .filter((box) => box.bottom > view.top - view.height && box.top < view.bottom + view.height)
    .map((box) => box.top)
  const isInOrder = tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0))
  if (!isRecycled) return { order: isInOrder ? 'document' : 'place', newestAt: null }
  return { order: 'place', newestAt: isTurned(list) ? 'scroll-start' : 'scroll-end' }
}

function placedByItself(row: HTMLElement, list: HTMLElement): boolean {
  for (let at: HTMLElement | null = row; at && at !== list; at = at.parentElement) {
    const { position, transform } = getComputedStyle(at)
    if (position === 'absolute' || /translate/.test(at.style.transform))
      return transform !== 'none' || at.style.top !== ''
  }
  return false
}

function isTurned(list: HTMLElement): boolean {
  const { transform } = getComputedStyle(list)
  return transform !== 'none' && new DOMMatrix(transform).d < 0
}
