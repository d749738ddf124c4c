import type { Finding } from '../../../shared/protocol/writing.ts'

const name = 'kefu-copilot-findings'
/** The page's own sheet cannot know the overlay's tokens: this red reads on light and dark alike. */
const style = `::highlight(${name}) { text-decoration: underline wavy #d1452b 1px; text-underline-offset: 3px; }`
let isStyled = false

/**
 * Draws wavy lines under the words in an editor through the browser's own highlights: the page's document is not
 * changed by a node. A textarea holds no nodes to mark, so it shows none.
 */
export function markWords(input: HTMLElement | null, text: string, findings: readonly Finding[]): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return
  const ranges = input?.isContentEditable ? findings.flatMap((finding) => findRange(input, text, finding) ?? []) : []
  if (ranges.length === 0) return void CSS.highlights.delete(name)
  if (!isStyled) addStyle()
  CSS.highlights.set(name, new Highlight(...ranges))
}

function addStyle(): void {
  isStyled = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/**
 * The words among the editor's text nodes. What an editor reads as (`innerText`) has line breaks that no node holds, so
 * places are counted without white space.
 */
export function findRange(input: HTMLElement, text: string, { span }: Pick<Finding, 'span'>): Range | null {
  const from = countInk(text.slice(0, span.start))
  const to = from + countInk(text.slice(span.start, span.end))
  if (to === from) return null
  const range = document.createRange()
  const walker = document.createTreeWalker(input, NodeFilter.SHOW_TEXT)
  let seen = 0
  let isStarted = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const characters = node.nodeValue ?? ''
    for (let at = 0; at < characters.length; at += 1) {
      if (/\s/.test(characters[at] ?? '')) continue
      if (seen === from && !isStarted) {
        range.setStart(node, at)
        isStarted = true
      }
      seen += 1
      if (seen === to) {
        range.setEnd(node, at + 1)
        return range
      }
    }
  }
  return null
}

function countInk(text: string): number {
  return text.replace(/\s/g, '').length
}
