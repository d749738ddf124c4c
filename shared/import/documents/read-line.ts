import type { Block } from './block.ts'

const ranks: readonly [RegExp, number][] = [
  [/^第[一二三四五六七八九十百\d]+[章节部篇]/, 0],
  [/^[一二三四五六七八九十]{1,3}[、.．]/, 1],
  [/^[（(][一二三四五六七八九十]{1,3}[)）]/, 2],
]
const ordered =
  /^(?:[（(]?\d{1,3}[)）、]|\d{1,3}[.．](?!\d)|[①-⑳]|第[一二三四五六七八九十\d]+步[:：、.]?|步骤\s*[一二三四五六七八九十\d]+[:：、.]?)\s*/
const bullet = /^[•·●○▪■◆]\s*|^[-*+]\s+/

/** An entry of a table of contents. */
const listed = /(?:\t|\.{4,}|…{2,}|·{4,}|_{4,})\s*\d{1,4}$/

/**
 * A line of plain writing: a heading by its Chinese number (一、 第二章 （三）), an item of a list, or a line. `below` is
 * the level of the document's own headings, which stand above these.
 */
export function readLine(text: string, place: number, below: number): Block | null {
  const bare = text.replace(/[\u00a0\u3000]/g, ' ').trim()
  if (bare === '' || (bare.length <= 200 && listed.test(bare))) return null
  const rank = bare.length <= 40 && !/[。；;，,]$/.test(bare) ? ranks.find(([mark]) => mark.test(bare)) : undefined
  if (rank !== undefined) {
    const [mark, depth] = rank
    const name = depth === 0 ? bare : bare.replace(mark, '').trim()
    if (name !== '') return { kind: 'heading', level: below + 1 + depth, text: name, place }
  }
  if (ordered.test(bare)) return { kind: 'item', isOrdered: true, text: bare.replace(ordered, ''), place }
  if (bullet.test(bare)) return { kind: 'item', isOrdered: false, text: bare.replace(bullet, ''), place }
  return { kind: 'line', text: bare, place }
}
