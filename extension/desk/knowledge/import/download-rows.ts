import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { ToldArticlePlace } from '../../../../shared/protocol/article-file.ts'
import type { OpenArticles } from './import-state.ts'
import { writeRows } from './write-rows.ts'

/** Saves the rows to mend as a table of their own, with what is wrong beside each. */
export async function downloadRows(
  engine: Pick<SellerEngine, 'listArticlePlaces' | 'listFileRows'>,
  { name, opened, table }: OpenArticles,
): Promise<void> {
  const places: ToldArticlePlace[] = []
  for (let more = true; more; ) {
    const page = await engine.listArticlePlaces(opened.file, places.length)
    places.push(...page)
    more = page.length > 0
  }
  const left = places.filter(({ isKept }) => !isKept)
  const numbers = [...new Set(left.map(({ place }) => place))]
  const rows = await engine.listFileRows(opened.file, [table?.headerRow ?? 0, ...numbers])
  const text = writeRows(rows, left, table?.headerRow ?? 0)
  save(`${name.replace(/\.[^.]*$/, '')}-要改的行.csv`, text)
}

function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
