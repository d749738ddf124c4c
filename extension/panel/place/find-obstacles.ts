import type { ConsoleReading } from '../../consoles/read-console.ts'
import { findComposer } from './find-composer.ts'
import type { Box } from './place-overlay.ts'

export interface Obstacles {
  never: Box[]
  rather: Box | null
}

const gapPx = 8

type Shown = Pick<ConsoleReading, 'input' | 'list' | 'newestRow'>

/** What the overlay must not cover on this page: measured only, nothing is touched. */
export function findObstacles({ input, list, newestRow }: Shown): Obstacles {
  const listBox = list?.isConnected ? toBox(list.getBoundingClientRect()) : null
  const newest = newestRow?.isConnected ? wordsBox(newestRow, listBox) : null
  const composer = input?.isConnected ? toBox(findComposer(input, list).getBoundingClientRect()) : null
  return {
    never: [composer, newest].flatMap((box) => (box && box.width > 0 && box.height > 0 ? [widen(box)] : [])),
    rather: listBox,
  }
}

/** The words and pictures of a row, as far as they can be seen: the row itself may be as wide as the list. */
function wordsBox(row: HTMLElement, list: Box | null): Box | null {
  const range = document.createRange()
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const boxes: DOMRect[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = measure(node, range)
    if (box && box.width > 0 && box.height > 0) boxes.push(box)
  }
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map((box) => box.left))
  const right = Math.max(...boxes.map((box) => box.right))
  const top = Math.max(Math.min(...boxes.map((box) => box.top)), list?.top ?? 0)
  const bottom = Math.min(Math.max(...boxes.map((box) => box.bottom)), list ? list.top + list.height : Infinity)
  return { left, top, width: right - left, height: bottom - top }
}

const pictures = 'img, svg, canvas, video'

function measure(node: Node, range: Range): DOMRect | null {
  if (node instanceof Element) return node.matches(pictures) ? node.getBoundingClientRect() : null
  if (node.textContent?.trim() === '') return null
  range.selectNodeContents(node)
  return range.getBoundingClientRect()
}

function toBox({ left, top, width, height }: DOMRect): Box {
  return { left, top, width, height }
}

function widen({ left, top, width, height }: Box): Box {
  return { left: left - gapPx, top: top - gapPx, width: width + 2 * gapPx, height: height + 2 * gapPx }
}
