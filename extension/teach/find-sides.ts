import type { SideRule } from '../consoles/console-profile.ts'
import { hits } from '../consoles/find-slot.ts'
import { readSide } from '../consoles/read-side.ts'
import type { Thread } from './find-thread.ts'
import { commonSigns, signsOf } from './signs.ts'

type Side = 'shopper' | 'shop' | null

/** Words that pages call the two sides by. */
const sideWord =
  /left|right|self|mine|(^|[^a-z])me|notme|isme|buyer|seller|customer|service|staff|visitor|guest|receive|(^|[-_])(cs|from|to|in|out|own|other)/i
const properties = ['flex-direction', 'justify-content', 'text-align', 'align-items', 'align-self', 'float']
const mostRows = 120

/**
 * What tells the two sides apart: signs of both, then a style, then the place. A row is somebody's words only where
 * nothing contradicts: of two ways that know the picks, the one that knows fewer rows is taken, since a notice of the
 * page is neither side's.
 */
export function findSides(thread: Thread): SideRule[] | null {
  const rows = [...new Set([...thread.rows.slice(-mostRows), thread.shopperRow, thread.shopRow])].filter(
    (row) => !isTooWide(row, thread),
  )
  const styles = styleRules(thread)
  const place: SideRule = { by: 'place' }
  const pair = pairRule(thread, rows)
  const one = oneSidedRule(thread, rows)
  const candidates: SideRule[][] = [
    ...(pair ? [[pair]] : []),
    ...styles.filter((rule) => rule.at.length > 0).map((rule) => [rule]),
    one ? [one, place] : [place],
    ...styles.filter((rule) => rule.at.length === 0).map((rule) => [rule]),
  ]
  const right = candidates.filter(
    (rules) =>
      readSide(thread.shopperRow, thread.list, rules) === 'shopper' &&
      readSide(thread.shopRow, thread.list, rules) === 'shop',
  )
  return right.reduce<SideRule[] | null>(
    (best, rules) => (best && !isStricter(rules, best, thread, rows) ? best : rules),
    null,
  )
}

/** Whether `rules` say nothing else than `than`, only of fewer rows. */
function isStricter(rules: SideRule[], than: SideRule[], { list }: Thread, rows: readonly HTMLElement[]): boolean {
  const pairs = rows.map((row) => [readSide(row, list, rules), readSide(row, list, than)] as const)
  return (
    pairs.every(([mine, other]) => mine === null || mine === other) && pairs.some(([mine, other]) => mine !== other)
  )
}

function pairRule(thread: Thread, rows: readonly HTMLElement[]): SideRule | null {
  const shopper = bestSigns(thread, rows, 'shopper')
  const shop = bestSigns(thread, rows, 'shop')
  if (shopper.length === 0 || shop.length === 0) return null
  if (rows.some((row) => hits(row, shopper) && hits(row, shop))) return null
  const bubbles = commonSigns(thread.shopperWords, thread.shopWords)
  const isLeftOut = (row: HTMLElement) =>
    hits(row, bubbles) && placeOf(row, thread) !== null && !hits(row, [...shopper, ...shop])
  return rows.some(isLeftOut) ? null : { by: 'selector', shopper, shop }
}

function oneSidedRule(thread: Thread, rows: readonly HTMLElement[]): SideRule | null {
  const shop = bestSigns(thread, rows, 'shop')
  return shop.length > 0 ? { by: 'selector', shopper: [], shop } : null
}

/** The signs that stand on most rows of one side and on none of the other. */
function bestSigns(thread: Thread, rows: readonly HTMLElement[], side: 'shopper' | 'shop'): string[] {
  const isPlaceKnown = placeOf(thread.shopperRow, thread) === 'shopper' && placeOf(thread.shopRow, thread) === 'shop'
  const [own, other, words] =
    side === 'shopper'
      ? [thread.shopperRow, thread.shopRow, thread.shopperWords]
      : [thread.shopRow, thread.shopperRow, thread.shopWords]
  const contradicts = (row: HTMLElement): boolean => {
    const place: Side = isPlaceKnown ? placeOf(row, thread) : null
    return row === other || (isPlaceKnown && place !== side)
  }
  const scored = signsIn(own, words)
    .map((sign) => ({ sign, on: rows.filter((row) => hits(row, [sign])) }))
    .filter(({ on }) => !on.some(contradicts))
    .map(({ sign, on }) => ({ sign, score: on.length * 2 + (sideWord.test(sign) ? 1 : 0), count: on.length }))
    .sort((a, b) => b.score - a.score)
  const most = scored[0]?.count
  return scored
    .filter(({ count }) => count === most)
    .slice(0, 2)
    .map(({ sign }) => sign)
}

/** Signs in a row, those inside its words left out: a link or a picture says nothing of who wrote. */
function signsIn(row: HTMLElement, words: HTMLElement): string[] {
  const elements = [row, ...row.querySelectorAll('*')].filter(
    (element) => element === words || !words.contains(element),
  )
  return [...new Set(elements.flatMap((element) => signsOf(element)))]
}

type StyleRule = Extract<SideRule, { by: 'style' }>

/** Styles that differ at the same place of both rows. */
function styleRules({ shopperRow, shopRow, shopperWords, shopWords }: Thread): StyleRule[] {
  const mine = pathDown(shopRow, shopWords)
  return pathDown(shopperRow, shopperWords).flatMap((element, depth): StyleRule[] => {
    const other = mine[depth]
    if (!other) return []
    const at = element === shopperRow ? [] : commonSigns(element, other).slice(0, 2)
    if (element !== shopperRow && at.length === 0) return []
    return properties.flatMap((property) => styleRule(element, other, at, property) ?? [])
  })
}

function styleRule(shopper: Element, shop: Element, at: string[], property: string): StyleRule | null {
  const [theirs, ours] = [shopper, shop].map((one) => getComputedStyle(one).getPropertyValue(property))
  if (!theirs || !ours || theirs === ours) return null
  return { by: 'style', at, property, shopper: [theirs], shop: [ours] }
}

function pathDown(from: HTMLElement, to: HTMLElement): HTMLElement[] {
  const path: HTMLElement[] = []
  for (let at: HTMLElement | null = to; at; at = at.parentElement) {
    path.unshift(at)
    if (at === from) return path
  }
  return [from]
}

/** A bubble as wide as the list stands at neither edge: its place proves nothing. */
function isTooWide(row: HTMLElement, thread: Thread): boolean {
  if (row === thread.shopperRow || row === thread.shopRow || placeOf(row, thread) !== null) return false
  const bubble = commonSigns(thread.shopperWords, thread.shopWords).join('')
  return bubble !== '' && hits(row, [bubble])
}

function placeOf(row: HTMLElement, { list }: Thread): Side {
  return readSide(row, list, [{ by: 'place' }])
}
