import type { ConsoleReading } from '../../consoles/read-console.ts'
import { findComposer } from '../place/find-composer.ts'
import type { Box, CardSurroundings } from './place-card.ts'

/** What stands around the card now. Only measured while a card is shown. */
export function measureConsole(
  input: HTMLElement,
  reading: ConsoleReading | null,
  overlay: Element | null,
): CardSurroundings {
  const viewport = { width: innerWidth, height: innerHeight }
  const composer = findComposer(input, reading?.list ?? null).getBoundingClientRect()
  const newest = reading?.newestRow?.isConnected ? measureInk(reading.newestRow) : null
  return { viewport, composer, newest, overlay: overlay?.getBoundingClientRect() ?? null }
}

/** A row is as wide as the list; what is written in it is not. */
function measureInk(row: HTMLElement): Box | null {
  const boxes = [...row.querySelectorAll('img, video, canvas')].map((picture) => picture.getBoundingClientRect())
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() === '') continue
    const range = document.createRange()
    range.selectNodeContents(node)
    boxes.push(range.getBoundingClientRect())
  }
  const drawn = boxes.filter(({ width, height }) => width > 0 && height > 0)
  if (drawn.length === 0) return null
  return {
    left: Math.min(...drawn.map(({ left }) => left)),
    top: Math.min(...drawn.map(({ top }) => top)),
    right: Math.max(...drawn.map(({ right }) => right)),
    bottom: Math.max(...drawn.map(({ bottom }) => bottom)),
  }
}
