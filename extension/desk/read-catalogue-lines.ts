import * as v from 'valibot'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'
import { type DeskCatalogue, deskCatalogueSchema } from '../../shared/protocol/http.ts'
import type { Answer } from './client.ts'
import { readLines } from './read-lines.ts'

const headSchema = v.pipe(v.string(), v.parseJson(), deskCatalogueSchema)
const partSchema = v.pipe(v.string(), v.parseJson(), v.array(articleSchema))

/** A catalogue in parts: first everything but the articles, then a few hundred of them a line. */
export async function readCatalogueLines(response: Response): Promise<Answer<DeskCatalogue>> {
  const lines = readLines(response)
  const { value } = await lines.next()
  const head = v.safeParse(headSchema, value)
  if (!head.success) return unread
  const articles: Article[] = []
  for await (const line of lines) {
    const part = v.safeParse(partSchema, line)
    if (!part.success) return unread
    for (const article of part.output) articles.push(article)
  }
  return { ok: true, value: { ...head.output, articles } }
}

const unread: Answer<DeskCatalogue> = { ok: false, reason: { code: 'unsupported-protocol' } }
