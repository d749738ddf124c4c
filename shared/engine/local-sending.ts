import * as v from 'valibot'
import { type ArticleImport, articleImportLimitBytes, articlesImportedSchema } from '../protocol/desk-article-import.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import { clientIdSchema, shopIdSchema } from '../protocol/ids.ts'
import type { LocalArticle, LocalPairChoice, LocalSending, LocalSent } from '../protocol/local-shop.ts'
import type { Store } from '../store/store.ts'
import { fetchJson, type HttpFailure } from '../sync/http.ts'
import { cutBatch } from './cut-batch.ts'
import type { EdgeDoor } from './edge-door.ts'
import type { EngineEnvironment } from './environment.ts'
import type { LocalArticles } from './local-articles.ts'

interface LocalSendingDeps {
  env: Pick<EngineEnvironment, 'now' | 'makeId' | 'fetch'>
  store: Store
  articles: LocalArticles
  getDoor(): EdgeDoor | null
}

type Choice = LocalSending['choices'][number]
type Item = { id: string; into: string | null }
type Group = 'live' | 'drafts'
/** An article on its way, as it is here now. */
type Going = { item: Item; held: LocalArticle }

const namesSetting = 'local-sending'
/** The imports that carry this device's articles to one shop, kept before anything leaves: a second try is the same import. */
const namesSchema = v.object({ shop: shopIdSchema, live: clientIdSchema, drafts: clientIdSchema })
type Names = v.InferOutput<typeof namesSchema>

const perRequest = { items: 50, bytes: articleImportLimitBytes - 32 * 1024 }
const sourceName = '本机的文章'

/** Takes the articles of this device to the shop that was connected later; each stays here until the edge has confirmed it. */
export class LocalArticleSending {
  readonly #deps: LocalSendingDeps
  #waiting: Record<Group, Item[]> = { live: [], drafts: [] }
  #sent: LocalSent = nothing

  constructor(deps: LocalSendingDeps) {
    this.#deps = deps
  }

  /** Begins with a wish, goes on with null: one request a call. */
  async step(wish: LocalSending | null): Promise<LocalSent> {
    if (wish !== null) this.#begin(wish)
    const shop = this.#deps.getDoor()
    if (shop === null) return { ...this.#sent, failure: { code: 'unauthenticated' } }
    const group = this.#waiting.live.length > 0 ? 'live' : 'drafts'
    const batch = this.#cut(group)
    const failure = batch.length === 0 ? null : await this.#send(shop, group, batch)
    const isOver = failure === null && this.#waiting.live.length + this.#waiting.drafts.length === 0
    return { ...this.#sent, failure, isOver }
  }

  #begin({ publish, choices }: LocalSending): void {
    const chosen = new Map(choices.map((one) => [one.id, one]))
    const going = this.#deps.articles.listUnsent().filter(({ article }) => wayOf(chosen, article.id) !== 'leave')
    const isLive = ({ article }: LocalArticle) => publish && article.state === 'live'
    const toItem = ({ article: { id } }: LocalArticle): Item => {
      return { id, into: wayOf(chosen, id) === 'merge' ? (chosen.get(id)?.into ?? null) : null }
    }
    this.#waiting = {
      live: going.filter(isLive).map(toItem),
      drafts: going.filter((one) => !isLive(one)).map(toItem),
    }
    this.#sent = { ...nothing, all: going.length }
  }

  #cut(group: Group): Going[] {
    const here = this.#waiting[group].flatMap((item) => {
      const held = this.#deps.articles.get(item.id)
      return held === null || held.sent !== null ? [] : [{ item, held }]
    })
    return cutBatch(here, 0, perRequest)?.items ?? []
  }

  async #send(shop: EdgeDoor, group: Group, batch: Going[]): Promise<ErrorBody | null> {
    const names = await this.#loadNames(shop.shop)
    const own = batch.flatMap(({ item, held: { article } }) => {
      const { id, state: _state, version: _version, author: _author, ...body } = article
      return item.into === null ? [{ id, body }] : []
    })
    const extended = batch.flatMap(({ item: { into }, held }) =>
      into === null ? [] : [{ id: into, questions: held.article.questions }],
    )
    const body: ArticleImport = {
      ...{ importId: names[group], source: { kind: 'file', name: sourceName }, publish: group === 'live' },
      ...{ articles: own, extended },
    }
    const answer = await fetchJson(this.#deps.env.fetch, {
      ...{ url: `${shop.edge}/api/desk/articles/import`, method: 'POST', token: shop.token, body },
      schema: articlesImportedSchema,
    })
    if (!answer.ok) return this.#fail(answer.reason)
    const why = new Map(answer.value.refused.map((one) => [one.id, one.why]))
    const confirmed = batch.filter(({ item }) => !why.has(item.into ?? item.id))
    const sent = { shop: shop.shop, at: new Date(this.#deps.env.now()).toISOString() }
    await this.#deps.articles.apply({ put: confirmed.map(({ held }) => ({ ...held, sent })) })
    this.#note(group, batch, why)
    return null
  }

  /** An import that was taken back on the desk is over: the next try is another one. */
  async #fail(reason: HttpFailure): Promise<ErrorBody> {
    if (reason.kind === 'network') return { code: 'unavailable' }
    if (reason.error.code === 'wrong-state') await this.#deps.store.removeSetting(namesSetting)
    return reason.error
  }

  #note(group: Group, batch: Going[], why: ReadonlyMap<string, LocalSent['refused'][number]['why']>): void {
    const done = new Set(batch.map(({ item }) => item.id))
    this.#waiting[group] = this.#waiting[group].filter(({ id }) => !done.has(id))
    const refused = batch.flatMap(({ item, held }) => {
      const reason = why.get(item.into ?? item.id)
      return reason === undefined ? [] : [{ id: item.id, title: held.article.title, why: reason }]
    })
    this.#sent = {
      ...this.#sent,
      done: this.#sent.done + batch.length,
      refused: [...this.#sent.refused, ...refused],
    }
  }

  async #loadNames(shop: string): Promise<Names> {
    const { store, env } = this.#deps
    const known = await store.loadSetting(namesSetting, namesSchema)
    if (known?.shop === shop) return known
    const names = { shop, live: env.makeId(), drafts: env.makeId() }
    await store.saveSetting(namesSetting, names)
    return names
  }
}

const nothing: LocalSent = { done: 0, all: 0, refused: [], failure: null, isOver: false }

function wayOf(chosen: ReadonlyMap<string, Choice>, id: string): LocalPairChoice {
  return chosen.get(id)?.choice ?? 'keep'
}
