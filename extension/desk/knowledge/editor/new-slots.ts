import type { KeptForms } from './kept-forms.ts'

/** The address of an article that does not exist yet. */
export const newArticleId = '+'

/** `+`, `+2`, `+3`: several new articles may be begun beside each other. */
export function isNewSlot(id: string): boolean {
  return /^\+\d*$/.test(id)
}

/** The first place for a new article where nothing is written yet. */
export function findFreeSlot(kept: KeptForms): string {
  const taken = new Set(kept.list())
  for (let number = 1; ; number += 1) {
    const slot = number === 1 ? newArticleId : `${newArticleId}${number}`
    if (!taken.has(slot)) return slot
  }
}
