import * as v from 'valibot'
import type { FeedArticle } from '../../protocol/article.ts'
import { type ArticleImport, articlesImportedSchema, articlesPerImport } from '../../protocol/desk-article-import.ts'
import { staffSessionSchema, writtenSchema } from '../../protocol/http.ts'
import { createManyArticles } from '../create-many-articles.ts'

/** Signs the demo shop's owner in. */
export async function signInOwner(edge: string, password: string): Promise<string> {
  const body = { email: 'owner@demo.shop', password }
  return v.parse(staffSessionSchema, await send(`${edge}/api/staff/sign-in`, { method: 'POST', body })).token
}

/** Brings so many articles into the demo shop, live, as an owner imports a file: one request after another. */
export async function stockShop(edge: string, token: string, count: number): Promise<void> {
  const articles = createManyArticles(count, new Date())
  for (let at = 0; at < count; at += articlesPerImport) {
    const part = articles.slice(at, at + articlesPerImport).map(toImported)
    const body = { importId: `bench-${count}`, source, publish: true, articles: part, extended: [] }
    const answer = await send(`${edge}/api/desk/articles/import`, { method: 'POST', token, body })
    const { published } = v.parse(articlesImportedSchema, answer)
    if (published !== part.length) throw new Error(`${published} of ${part.length} imported articles went live`)
  }
}

/** Gives one of the imported articles another answer. */
export async function editOne(edge: string, token: string): Promise<void> {
  const [article] = createManyArticles(1, new Date()).map(toImported)
  if (article === undefined) throw new Error('there is no article to edit')
  const edited = { ...article.body, answers: [{ id: 'A', text: '改过一次的回答。' }] }
  const body = { body: edited, publish: true, basedOn: 1 }
  v.parse(writtenSchema, await send(`${edge}/api/desk/articles/${article.id}`, { method: 'PUT', token, body }))
}

const source: ArticleImport['source'] = { kind: 'file', name: 'bench' }

function toImported(article: FeedArticle): ArticleImport['articles'][number] {
  const { title, questions, answers, layer, category, locale } = article
  return {
    id: `bench-${article.id}`,
    body: {
      ...{ title, questions, answers, category, locale, layer: layer === 'emergency' ? 'base' : layer },
      ...{ relatedIds: [], productIds: [], channels: ['widget'], handoffCondition: null },
      ...{ validFrom: null, validTo: null },
    },
  }
}

interface Sent {
  method: 'POST' | 'PUT'
  body: unknown
  token?: string
}

async function send(address: string, { method, body, token }: Sent): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : bearer(token)) }
  const response = await fetch(address, { method, headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${new URL(address).pathname}: ${response.status} ${await response.text()}`)
  return response.json()
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}
