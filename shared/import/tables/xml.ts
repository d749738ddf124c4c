/** One element: its attributes as they stand, and what is between its tags. */
export interface Tag {
  attributes: string
  inner: string
}

/**
 * Every element of one name that does not hold itself, in order. Good enough for the parts of a workbook and nothing
 * more: a worker thread has no parser of its own, and no entity a file declares is ever looked at.
 */
export function scanTags(xml: string, name: string): Tag[] {
  const found: Tag[] = []
  const open = `<${name}`
  const close = `</${name}>`
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const after = at + open.length
    const end = findTagEnd(xml, after)
    if (end < 0) break
    // `<c` also begins `<col>`.
    if (!/[\s/>]/.test(xml[after] ?? '')) {
      at = after
      continue
    }
    const isClosed = xml[end - 1] === '/'
    const until = isClosed ? end + 1 : xml.indexOf(close, end)
    if (until < 0) break
    found.push({
      attributes: xml.slice(after, isClosed ? end - 1 : end),
      inner: isClosed ? '' : xml.slice(end + 1, until),
    })
    at = until
  }
  return found
}

/** The `>` that ends a tag, not one within an attribute. */
function findTagEnd(xml: string, from: number): number {
  let quote = ''
  for (let at = from; at < xml.length; at += 1) {
    const mark = xml[at] ?? ''
    if (quote !== '') quote = mark === quote ? '' : quote
    else if (mark === '"' || mark === "'") quote = mark
    else if (mark === '>') return at
  }
  return -1
}

/** An attribute's value, or the empty text. */
export function readAttribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return unescapeXml(found?.[1] ?? found?.[2] ?? '')
}

/** All text of `<t>` elements together; phonetic hints are left out. */
export function readTexts(xml: string): string {
  const spoken = xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '')
  return unescapeXml(
    scanTags(spoken, 't')
      .map(({ inner }) => inner)
      .join(''),
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The characters that entities of XML itself and numbers stand for. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
