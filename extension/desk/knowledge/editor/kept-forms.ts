import * as v from 'valibot'
import { type Article, articleBodySchema, articleSchema } from '../../../../shared/protocol/article.ts'
import { articleMediaSchema } from '../../../../shared/protocol/article-media.ts'
import { treeDraftSchema } from '../../../../shared/protocol/decision-tree.ts'
import { type ArticleForm, toArticleForm } from '../article-form.ts'

/** Words of an article that were typed and not stored at the edge. */
export interface KeptForm {
  form: ArticleForm
  /** The version they began with; null: a new article. */
  base: Article | null
  /** When the last of them was typed. */
  at: string
}

/** What keeps texts under names on a device: localStorage, or a stand-in. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const { layer, channels, locale } = articleBodySchema.entries
/** Its words may not be written yet. */
const mediaSchema = v.object({ ...articleMediaSchema.entries, alt: v.string() })
const answerSchema = v.object({
  id: v.picklist(['A', 'B', 'C']),
  text: v.string(),
  steps: v.string(),
  imagePath: v.optional(v.string()),
  media: v.optional(v.array(mediaSchema)),
})
/** Every part may be missing: an older version of this page knew fewer. */
const formSchema = v.partial(
  v.object({
    title: v.string(),
    questions: v.array(v.string()),
    answers: v.array(answerSchema),
    tree: v.nullable(treeDraftSchema),
    relatedIds: v.array(v.string()),
    handoffCondition: v.string(),
    layer,
    category: v.string(),
    productIds: v.array(v.string()),
    channels,
    locale,
    validFrom: v.string(),
    validTo: v.string(),
  }),
)
const keptSchema = v.object({ form: formSchema, base: v.nullable(articleSchema), at: v.string() })

/** Typed words of one shop by article, on this device; in memory alone where the device refuses. */
export class KeptForms {
  readonly #shelf: Shelf | null
  readonly #prefix: string
  readonly #inMemory = new Map<string, KeptForm>()

  constructor(shelf: Shelf | null, shop: string) {
    this.#shelf = shelf
    this.#prefix = `kefu-article:${shop}:`
  }

  get(slot: string): KeptForm | null {
    return this.#inMemory.get(slot) ?? this.#read(slot)
  }

  /** Says whether the words survive the end of this page. */
  put(slot: string, kept: KeptForm): boolean {
    try {
      if (this.#shelf === null) throw new Error('no shelf')
      this.#shelf.setItem(this.#prefix + slot, JSON.stringify(kept))
      this.#inMemory.delete(slot)
      return true
    } catch {
      this.#inMemory.set(slot, kept) // denied or full: as long as this page is open they are not lost
      return false
    }
  }

  drop(slot: string): void {
    this.#inMemory.delete(slot)
    try {
      this.#shelf?.removeItem(this.#prefix + slot)
    } catch {
      // What a denied shelf holds cannot be shown again either.
    }
  }

  /** The articles that have kept words. */
  list(): string[] {
    const slots = new Set(this.#inMemory.keys())
    for (let at = 0; at < (this.#shelf?.length ?? 0); at += 1) {
      const key = this.#shelf?.key(at)
      if (key?.startsWith(this.#prefix)) slots.add(key.slice(this.#prefix.length))
    }
    return [...slots]
  }

  #read(slot: string): KeptForm | null {
    try {
      const parsed = v.safeParse(keptSchema, JSON.parse(this.#shelf?.getItem(this.#prefix + slot) ?? 'null'))
      if (!parsed.success) return null
      const { form, base, at } = parsed.output
      return { form: withDefaults(form, toArticleForm(base)), base, at }
    } catch {
      return null // denied or hand-edited storage
    }
  }
}

function withDefaults(kept: v.InferOutput<typeof formSchema>, base: ArticleForm): ArticleForm {
  const answers = kept.answers?.map((answer) => ({ ...answer, imagePath: answer.imagePath, media: answer.media ?? [] }))
  return { ...base, ...kept, answers: answers ?? base.answers }
}
