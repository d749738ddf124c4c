import { computed, type Signal, signal } from '@preact/signals'
import type { Article } from '../../../../shared/protocol/article.ts'
import type { Answer, ArticleWrite, Written } from '../../client.ts'
import type { Failure } from '../../texts/describe-failure.ts'
import { type ArticleErrors, type ArticleForm, parseArticleForm, toArticleForm } from '../article-form.ts'
import { blankErrors } from '../packs/list-blanks.ts'
import { treeErrors } from '../trees/tree-errors.ts'
import type { KeptForms } from './kept-forms.ts'
import { findMergeParts } from './merge-forms.ts'

export interface ArticleEditDeps {
  kept: KeptForms
  fetchArticle(id: string): Promise<Answer<Article>>
  saveArticle(id: string | null, write: ArticleWrite): Promise<Answer<Written>>
  now(): Date
}

/** `device`: typed words survive the end of this page; `page`: they do not. */
export type Keeping = { where: 'device' | 'page'; at: string } | null

/** One article as it is being edited, over the version these words began with. */
export class ArticleEdit {
  readonly slot: string
  readonly #deps: ArticleEditDeps
  readonly base: Signal<Article | null>
  readonly form: Signal<ArticleForm>
  /** A version that somebody else stored meanwhile. */
  readonly theirs = signal<Article | null>(null)
  /** Both versions are laid side by side. */
  readonly isMerging = signal(false)
  readonly keeping = signal<Keeping>(null)
  /** When the words that were found on this device had been typed; null once that is known. */
  readonly foundAt = signal<string | null>(null)
  readonly errors = signal<ArticleErrors>({})
  readonly failure = signal<Failure | null>(null)
  readonly busy = signal(false)
  readonly isChanged = computed(() => !isSame(this.form.value, toArticleForm(this.base.value)))

  constructor(slot: string, article: Article | null, deps: ArticleEditDeps) {
    this.slot = slot
    this.#deps = deps
    const kept = deps.kept.get(slot)
    const base = kept === null ? article : (kept.base ?? article)
    this.base = signal<Article | null>(base)
    this.form = signal<ArticleForm>(kept?.form ?? toArticleForm(article))
    if (kept === null) return
    if (this.isChanged.peek()) {
      this.foundAt.value = kept.at
      this.keeping.value = { where: 'device', at: kept.at }
    } else deps.kept.drop(slot)
    if (article !== null) this.notice(article)
  }

  /** Every change is kept on this device at once. */
  type(form: ArticleForm): void {
    this.form.value = form
    this.errors.value = withoutMended(this.errors.peek(), form)
    this.#keep()
  }

  /** The words as they were stored; returns the way back to what was typed. */
  discard(): () => void {
    const typed = this.form.peek()
    this.foundAt.value = null
    this.errors.value = {}
    this.type(toArticleForm(this.base.peek()))
    return () => this.type(typed)
  }

  /** The edge holds this version now. */
  notice(article: Article): void {
    const base = this.base.peek()
    if (this.busy.peek() || base === null || article.version <= base.version) return
    if (isSame(toArticleForm(article), toArticleForm(base))) this.#restOn(article)
    else if (this.isChanged.peek()) this.theirs.value = article
    else {
      this.#restOn(article)
      this.form.value = toArticleForm(article)
    }
  }

  /** Asks whether somebody else stored a version meanwhile. */
  async lookForNewer(): Promise<void> {
    const base = this.base.peek()
    if (base === null) return
    const answer = await this.#deps.fetchArticle(base.id)
    if (answer.ok) this.notice(answer.value)
  }

  /** `form` holds both versions now; what is stored next is stored over theirs. Returns the way back. */
  takeMerged(form: ArticleForm): () => void {
    const [base, mine, theirs] = [this.base.peek(), this.form.peek(), this.theirs.peek()]
    if (theirs !== null) this.#restOn(theirs)
    this.isMerging.value = false
    this.failure.value = null
    this.type(form)
    return () => {
      this.base.value = base
      this.theirs.value = theirs
      this.type(mine)
    }
  }

  /** The words become those of a new article: theirs is gone. */
  moveTo(slot: string): void {
    this.#deps.kept.put(slot, { form: this.form.peek(), base: null, at: this.#deps.now().toISOString() })
    this.#deps.kept.drop(this.slot)
  }

  /** Stores the words if they can be; null: they cannot, and why stands in `errors` or `failure`. */
  async save(publish: boolean): Promise<Written | null> {
    const [base, form] = [this.base.peek(), this.form.peek()]
    const parsed = parseArticleForm(form, base)
    const errors = { ...(publish ? unfinishedErrors(form) : {}), ...(parsed.ok ? {} : parsed.reason) }
    this.errors.value = errors
    this.failure.value = null
    if (!parsed.ok || Object.keys(errors).length > 0) return null
    this.busy.value = true
    const write = { body: parsed.value, publish, basedOn: base?.version ?? null }
    const answer = await this.#deps.saveArticle(base?.id ?? null, write)
    this.busy.value = false
    if (!answer.ok) {
      await this.#explain(answer.reason)
      return null
    }
    const { id, version = (base?.version ?? 0) + 1 } = answer.value
    const state = publish ? 'live' : (base?.state ?? 'draft')
    this.#settle({ id, ...parsed.value, state, version, author: base?.author ?? '' })
    return answer.value
  }

  /** What was typed while the words were on their way stays typed. */
  #settle(stored: Article): void {
    this.foundAt.value = null
    this.theirs.value = null
    this.keeping.value = null
    const sent = toArticleForm(stored)
    // Another page of this device may have kept other words of the same article: those are not stored.
    const kept = this.#deps.kept.get(this.slot)
    const isOwn = kept !== null && (isSame(kept.form, this.form.peek()) || isSame(tidy(kept.form), sent))
    if (isOwn) this.#deps.kept.drop(this.slot)
    const isTypedOn = !isSame(tidy(this.form.peek()), sent)
    this.base.value = stored
    if (!isTypedOn) this.form.value = sent
    else this.#keepAs(stored.id)
  }

  async #explain(reason: Failure): Promise<void> {
    const base = this.base.peek()
    if (reason.code !== 'revision-conflict' || base === null) {
      this.failure.value = reason
      return
    }
    const answer = await this.#deps.fetchArticle(base.id)
    if (answer.ok) this.notice(answer.value)
    this.isMerging.value = this.theirs.peek() !== null
    if (!this.isMerging.peek()) this.failure.value = reason
  }

  #restOn(article: Article): void {
    this.base.value = article
    this.theirs.value = null
    if (this.isChanged.peek()) this.#keep()
  }

  #keep(): void {
    if (this.isChanged.peek()) this.#keepAs(this.slot)
    else {
      this.#deps.kept.drop(this.slot)
      this.keeping.value = null
      this.foundAt.value = null
    }
  }

  #keepAs(slot: string): void {
    const at = this.#deps.now().toISOString()
    const isSafe = this.#deps.kept.put(slot, { form: this.form.peek(), base: this.base.peek(), at })
    this.keeping.value = { where: isSafe ? 'device' : 'page', at }
  }
}

function isSame(one: ArticleForm, other: ArticleForm): boolean {
  return findMergeParts({ base: one, mine: one, theirs: other }).length === 0
}

/** What keeps the words from being published, though they can be stored. */
function unfinishedErrors(form: ArticleForm): ArticleErrors {
  return { ...blankErrors(form), ...treeErrors(form) }
}

/** As the form looks when it comes back from the edge. */
function tidy(form: ArticleForm): ArticleForm {
  const parsed = parseArticleForm(form, null)
  if (!parsed.ok) return form
  return toArticleForm({ id: '-', ...parsed.value, state: 'draft', version: 1, author: '' })
}

/** An error goes when its field changes into one that can be stored; others wait for the next attempt. */
function withoutMended(errors: ArticleErrors, form: ArticleForm): ArticleErrors {
  const parsed = parseArticleForm(form, null)
  const wrong = { ...unfinishedErrors(form), ...(parsed.ok ? {} : parsed.reason) }
  const left: ArticleErrors = {}
  for (const field of Object.keys(errors) as (keyof ArticleErrors)[]) {
    const sentence = wrong[field]
    if (sentence !== undefined) left[field] = sentence
  }
  return left
}
