import type { ArticleBody } from '../protocol/article.ts'
import type { RecordId } from '../protocol/ids.ts'

/** Ids made of what the articles say: the same file read again names each as before, whatever else changed. */
export function createSeededIds(seed: string): (body: ArticleBody) => RecordId {
  const seen = new Map<string, number>()
  return (body) => {
    const sign = hash(JSON.stringify([body.title, body.questions, body.answers, body.productIds, body.locale]))
    const times = (seen.get(sign) ?? 0) + 1
    seen.set(sign, times)
    return `a-${seed}.${sign}${times === 1 ? '' : `.${times}`}`
  }
}

/** Two times 32 bits (FNV-1a, the second over the text's end first): enough that no two articles of a file meet. */
function hash(text: string): string {
  let front = 0x811c9dc5
  let back = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    front = Math.imul(front ^ text.charCodeAt(at), 0x01000193)
    back = Math.imul(back ^ text.charCodeAt(text.length - 1 - at), 0x01000193)
  }
  return [front, back].map((half) => (half >>> 0).toString(36)).join('')
}
