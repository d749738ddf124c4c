/**
 * The words of an element as a person reads them: line breaks kept, the emoji that pages draw as pictures by their
 * name, and without the parts that `without` finds.
 */
export function textOf(element: Element, without: readonly string[] = []): string {
  const parts: string[] = []
  collect(element, without, parts)
  return parts
    .join('')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ *\n+ */g, '\n')
    .trim()
}

const blocks = new Set(['BR', 'DIV', 'P', 'LI', 'TR', 'PRE'])

function collect(element: Element, without: readonly string[], parts: string[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '')
    if (!(node instanceof Element) || without.some((selector) => node.matches(selector))) continue
    if (blocks.has(node.tagName)) parts.push('\n')
    if (node.tagName === 'IMG') parts.push(emojiName(node))
    else collect(node, without, parts)
  }
}

/** `alt="[微笑]"` is a word of the message; "头像" and "图片" are not. */
function emojiName(picture: Element): string {
  const name = picture.getAttribute('alt') ?? ''
  return /^\[.{1,8}\]$/u.test(name) ? name : ''
}
