import { articleBounds } from './article-limits.ts'
import type { PlaceFault } from './read-article.ts'

/** A category of up to three levels: a column each, or one path such as `售后服务/退换货/运费`. */
export function readCategory(cells: readonly string[]): { path: string[]; faults: PlaceFault[] } {
  const filled = cells.map((cell) => cell.trim())
  const last = filled.findLastIndex((cell) => cell !== '')
  const given = filled.slice(0, last + 1)
  const levels = given.length > 1 ? given : splitPath(given[0] ?? '')
  const told = [levels.join('/')]
  if (levels.includes('')) return { path: [], faults: [{ reason: 'category-gap', told }] }
  if (levels.length > articleBounds.levels) return { path: [], faults: [{ reason: 'category-too-deep', told }] }
  const isLong = levels.some((level) => level.length > articleBounds.category)
  return { path: levels, faults: isLong ? [{ reason: 'category-too-long', told }] : [] }
}

function splitPath(text: string): string[] {
  if (text.length > 400) return [text]
  return text
    .split(/\s*(?:[/／>＞\\»→]|\s-\s)\s*/)
    .map((level) => level.trim())
    .filter((level) => level !== '')
}
