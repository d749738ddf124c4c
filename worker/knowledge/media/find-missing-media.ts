import type { ArticleBody } from '../../../shared/protocol/article.ts'
import { findMissing } from './media-store.ts'

/**
 * The first place in these answers that names an upload this shop has not: another shop's, or one that was removed
 * because no version named it. Null: all are there.
 */
export async function findMissingMedia(
  db: D1Database,
  shop: string,
  { answers }: Pick<ArticleBody, 'answers'>,
): Promise<string | null> {
  const named = answers.flatMap(({ media = [] }, answer) =>
    media.flatMap(({ path, poster }, at) =>
      [path, poster].flatMap((one) => (isUpload(one) ? [{ field: `answers.${answer}.media.${at}`, path: one }] : [])),
    ),
  )
  const missing = new Set(
    await findMissing(
      db,
      shop,
      named.map(({ path }) => path),
    ),
  )
  return named.find(({ path }) => missing.has(path))?.field ?? null
}

/** Others came with the demo shop. */
function isUpload(path: string | undefined): path is string {
  return path?.startsWith('/m/') === true
}
