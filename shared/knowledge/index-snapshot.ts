import type { IndexPart } from './index-part.ts'
import type { IndexSnapshot } from './knowledge-index.ts'
import { stampTexts, toSearchedTexts } from './searched-texts.ts'
import type { Segment } from './segment.ts'
import { hashText } from './term-key.ts'
import { termsVersion } from './to-terms.ts'

/** Counts changes of the blocks below. */
const layout = 2

/** What an index is stamped with: its layout, and how texts become terms. */
export function getIndexVersion(): string {
  return `${layout}.${hashText(termsVersion).toString(36)}`
}

/** The large part of an index as plain blocks; articles that changed since are found again by their stamps. */
export function takeSnapshot({ segment, articles }: IndexPart): IndexSnapshot {
  const stamps = Uint32Array.from(articles, (article) => stampTexts(toSearchedTexts(article)))
  const { table, kinds, starts, postings, marks, firstFields, fieldStarts, fieldTerms } = segment
  const arrays = { ...table, kinds, starts, postings, marks, firstFields, fieldStarts, fieldTerms, stamps }
  const blocks: Record<string, ArrayBuffer> = Object.fromEntries(
    Object.entries(arrays).map(([name, { buffer, byteOffset, byteLength }]) => [
      name,
      new Uint8Array(buffer, byteOffset, byteLength).slice().buffer,
    ]),
  )
  return { version: getIndexVersion(), ids: articles.map(({ id }) => id), blocks, sum: sumBlocks(blocks) }
}

/** What a snapshot holds, or null when another version made it or a block is missing or cut short. */
export function openSnapshot({
  version,
  ids,
  blocks,
  sum,
}: IndexSnapshot): { segment: Segment; ids: string[]; stamps: Uint32Array } | null {
  if (version !== getIndexVersion() || sum !== sumBlocks(blocks)) return null
  const words = (name: string): Uint32Array => {
    const block = blocks[name]
    return block === undefined || block.byteLength % 4 !== 0 ? new Uint32Array() : new Uint32Array(block)
  }
  const bytes = (name: string): Uint8Array => new Uint8Array(blocks[name] ?? new ArrayBuffer(0))
  const segment: Segment = {
    articleCount: ids.length,
    table: { keys: words('keys'), slots: words('slots') },
    ...{ kinds: bytes('kinds'), starts: words('starts'), postings: words('postings'), marks: bytes('marks') },
    ...{ firstFields: words('firstFields'), fieldStarts: words('fieldStarts'), fieldTerms: words('fieldTerms') },
  }
  const stamps = words('stamps')
  return stamps.length === ids.length && isWhole(segment) ? { segment, ids, stamps } : null
}

/** A number that changes with the blocks' contents; their order does not matter. */
function sumBlocks(blocks: Record<string, ArrayBuffer>): number {
  let sum = 0
  for (const [name, block] of Object.entries(blocks)) {
    const words = new Uint32Array(block, 0, block.byteLength >> 2)
    let hash = hashText(name, block.byteLength)
    for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words[at]!, 0x01000193)
    for (const byte of new Uint8Array(block, words.byteLength)) hash = Math.imul(hash ^ byte, 0x01000193)
    sum = (sum + (hash >>> 0)) % 0x1_0000_0000
  }
  return sum
}

/** Whether the blocks are as long as they say of one another. */
function isWhole(segment: Segment): boolean {
  const { table, kinds, starts, postings, marks, firstFields, fieldStarts, fieldTerms, articleCount } = segment
  const termCount = table.keys.length
  return (
    (table.slots.length & (table.slots.length - 1)) === 0 &&
    table.slots.length > termCount &&
    kinds.length === termCount &&
    starts.length === termCount + 1 &&
    postings.length === starts[termCount] &&
    marks.length === postings.length &&
    firstFields.length === articleCount + 1 &&
    fieldStarts.length === (firstFields[articleCount] ?? -1) + 1 &&
    fieldTerms.length === fieldStarts.at(-1)
  )
}
