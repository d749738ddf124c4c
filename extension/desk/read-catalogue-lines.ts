import * as v from 'valibot'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'
import { type DeskCatalogue, deskCatalogueSchema } from '../../shared/protocol/http.ts'
import type { Answer } from './client.ts'
import { readLines } from './read-lines.ts'

const headSchema = v.pipe(v.string(), v.parseJson(), deskCatalogueSchema)
const partSchema = v.pipe(v.string(), v.parseJson(), v.array(articleSchema))

/** A catalogue in parts: first everything but the articles, then a few hundred of them a line. */
export async function readCatalogueLines(response: Response): Promise<Answer<DeskCatalogue>> {
  let catalogue: DeskCatalogue | null = null
  const articles: Article[] = []
  for await (const line of readLines(response)) {
    const parsed = v.safeParse(catalogue === null ? headSchema : partSchema, line)
    if (!parsed.success) return { ok: false, reason: { code: 'unsupported-protocol' } }
    if (Array.isArray(parsed.output)) for (const article of parsed.output) articles.push(article)
    else catalogue = parsed.output
  }
  if (catalogue === null) return { ok: false, reason: { code: 'unsupported-protocol' } }
  return { ok: true, value: { ...catalogue, articles } }
}
