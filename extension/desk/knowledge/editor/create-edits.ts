import { signal } from '@preact/signals'
import type { ArticleEdit } from './article-edit.ts'
import { KeptForms } from './kept-forms.ts'
import { openShelf } from './open-shelf.ts'

export type Edits = ReturnType<typeof createEdits>

/** What the editor, the test box and the list share of articles that are being written. */
export function createEdits(getShop: () => string) {
  const byShop = new Map<string, KeptForms>()
  return {
    /** The article in the editor; null while none is open. */
    open: signal<ArticleEdit | null>(null),
    /** The question in the test box: it stays while one looks at other articles. */
    question: signal(''),
    /** Words of this shop that nobody stored yet. */
    getKept(): KeptForms {
      const shop = getShop()
      const kept = byShop.get(shop) ?? new KeptForms(openShelf(), shop)
      byShop.set(shop, kept)
      return kept
    },
    /** Nothing of this shop stays on the device. */
    forget(): void {
      const kept = this.getKept()
      for (const slot of kept.list()) kept.drop(slot)
      this.question.value = ''
    },
  }
}
