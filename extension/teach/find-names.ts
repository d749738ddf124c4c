import type { TextSource } from '../consoles/console-profile.ts'
import { isVisible } from '../consoles/find-slot.ts'
import { textOf } from '../consoles/text-of.ts'
import { type Contact, findContact, partsWithin, rowAround } from './find-contacts.ts'
import type { Thread } from './find-thread.ts'
import { ownWords } from './own-words.ts'
import { selectorsFor } from './selectors-for.ts'
import { commonSigns, signsOf } from './signs.ts'

/** Every place on the page that says whose conversation is open. */
export interface Names {
  headerSelectors: string[]
  activeSelectors: string[]
  names: TextSource[]
  keys: TextSource[]
}

/** From the name that was picked to all others of it: in the list, above the chat and in its messages. */
export function findNames(picked: HTMLElement, thread: Thread): Names | null {
  const element = nameElement(picked, thread)
  const name = ownWords(element)
  if (name === '') return null
  const same = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (one) => ownWords(one) === name && isVisible(one) && !thread.list.contains(one),
  )
  const contact = findFirst([element, ...same.filter((one) => one !== element)], findContact)
  const isInRows = (one: HTMLElement) => contact?.rows.some((row) => row.contains(one)) ?? false
  const header = nearestAbove(
    same.filter((one) => !isInRows(one)),
    thread.list,
  )
  if (!header && !contact) return null
  const fromHeader: TextSource[] = header ? [{ from: 'headerName', at: [], without: partsWithin([header]) }] : []
  return {
    headerSelectors: header ? selectorsFor(header) : [],
    activeSelectors: contact?.activeSelectors ?? [],
    names: [...fromHeader, ...fromContact(contact), ...fromRows(name, thread)],
    keys: contact?.key ? [contact.key] : [],
  }
}

function fromContact(contact: Contact | null): TextSource[] {
  return contact ? [contact.name] : []
}

/** A seller may click on the row's last words: those were said, so the name is the row's first words that were not. */
function nameElement(picked: HTMLElement, thread: Thread): HTMLElement {
  const around = rowAround(picked) ?? picked
  const inside = (element: HTMLElement) => [element, ...element.querySelectorAll<HTMLElement>('*')]
  const wordy = [...inside(picked), ...inside(around)].filter((one) => isVisible(one) && /\p{L}/u.test(ownWords(one)))
  return wordy.find((one) => !isSaid(ownWords(one), thread)) ?? picked
}

function isSaid(words: string, { list, shopperWords, shopWords }: Thread): boolean {
  const start = words.replace(/(…|\.{3})$/, '')
  const bubbles = commonSigns(shopperWords, shopWords).flatMap((sign) => [...list.querySelectorAll(sign)])
  return [shopperWords, shopWords, ...bubbles].some((bubble) => textOf(bubble).startsWith(start))
}

function findFirst<T>(elements: readonly HTMLElement[], find: (element: HTMLElement) => T | null): T | null {
  for (const element of elements) {
    const found = find(element)
    if (found !== null) return found
  }
  return null
}

/** The one that stands nearest above the messages: a chat begins with its customer's name. */
function nearestAbove(elements: readonly HTMLElement[], list: HTMLElement): HTMLElement | null {
  const view = list.getBoundingClientRect()
  const above = elements
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom <= view.top + 4 && box.left < view.right && box.right > view.left)
    .sort((a, b) => b.box.bottom - a.box.bottom)
  return above[0]?.element ?? null
}

/** A name, and the moment that some pages write behind it without a gap. */
const nameBeforeMoment =
  '^(.+?)\\s*(?:(?:\\d{4}[年/-])?(?:1[0-2]|0?[1-9])[月/-](?:3[01]|[12]\\d|0?[1-9])日?\\s*)?\\d{1,2}:\\d{2}(?::\\d{2})?$'

/** Where the customer's messages bear the name, they say themselves whose they are. */
function fromRows(name: string, { shopperRow }: Thread): TextSource[] {
  const bearer = [...shopperRow.querySelectorAll<HTMLElement>('*')].find((one) => ownWords(one).startsWith(name))
  const sign = bearer && signsOf(bearer)[0]
  if (!sign) return []
  const source: TextSource = { from: 'shopperRow', at: [sign], without: partsWithin([bearer]) }
  if (ownWords(bearer) === name) return [source]
  const isBeforeMoment = ownWords(bearer).match(new RegExp(nameBeforeMoment, 'u'))?.[1] === name
  return isBeforeMoment ? [{ ...source, pattern: nameBeforeMoment }] : []
}
