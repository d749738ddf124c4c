import { GrowingNumbers } from './growing-numbers.ts'
import type { SearchedTexts } from './searched-texts.ts'
import { markLimit, type Segment } from './segment.ts'
import { termKey } from './term-key.ts'
import { createTermTable } from './term-table.ts'
import { termKind, toSearchTerms } from './to-terms.ts'

/** Takes articles one by one, so that a worker thread can say how far it is, and gives the finished segment. */
export class SegmentBuilder {
  #numbers = new Map<number, number>()
  #keys = new GrowingNumbers()
  #kinds = new GrowingNumbers()
  #holders = new GrowingNumbers()
  /** By article: its terms, and their marks; `#articleStarts` says where an article begins. */
  #articleTerms = new GrowingNumbers()
  #articleMarks = new GrowingNumbers()
  #articleStarts = new GrowingNumbers()
  #firstFields = new GrowingNumbers()
  #fieldStarts = new GrowingNumbers()
  #fieldTerms = new GrowingNumbers()
  /** By term: where it stands in the article being added, and the last field that holds it; each plus one. */
  #placeOf = new GrowingNumbers()
  #fieldOf = new GrowingNumbers()

  get articleCount(): number {
    return this.#articleStarts.length
  }

  add({ questions, title, answer }: SearchedTexts): void {
    this.#articleStarts.push(this.#articleTerms.length)
    this.#firstFields.push(this.#fieldStarts.length)
    for (const text of questions) this.#addField(text)
    this.#addField(title)
    for (const term of toSearchTerms(answer)) this.#mark(this.#numberOf(term), markLimit << 4, 16)
  }

  finish(): Segment {
    const articleCount = this.articleCount
    this.#articleStarts.push(this.#articleTerms.length)
    this.#firstFields.push(this.#fieldStarts.length)
    this.#fieldStarts.push(this.#fieldTerms.length)
    return {
      articleCount,
      table: createTermTable(this.#keys.trimmed()),
      kinds: Uint8Array.from(this.#kinds.trimmed()),
      ...this.#invert(articleCount),
      firstFields: this.#firstFields.trimmed(),
      fieldStarts: this.#fieldStarts.trimmed(),
      fieldTerms: this.#fieldTerms.trimmed(),
    }
  }

  #addField(text: string): void {
    this.#fieldStarts.push(this.#fieldTerms.length)
    const field = this.#fieldStarts.length
    for (const term of toSearchTerms(text)) {
      const number = this.#numberOf(term)
      if (this.#fieldOf.get(number) === field) continue
      this.#fieldOf.set(number, field)
      this.#fieldTerms.push(number)
      this.#mark(number, markLimit, 1)
    }
  }

  #numberOf(term: string): number {
    const key = termKey(term)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#keys.length
    this.#numbers.set(key, number)
    this.#keys.push(key)
    this.#kinds.push(termKind(term))
    for (const list of [this.#holders, this.#placeOf, this.#fieldOf]) list.push(0)
    return number
  }

  /** Counts a term in the half of its mark that `mask` covers, up to what fits. */
  #mark(number: number, mask: number, step: number): void {
    const from = this.#articleStarts.get(this.articleCount - 1)
    const place = this.#placeOf.get(number) - 1
    if (place < from) {
      this.#articleTerms.push(number)
      this.#articleMarks.push(step)
      this.#placeOf.set(number, this.#articleTerms.length)
      this.#holders.set(number, this.#holders.get(number) + 1)
    } else {
      const mark = this.#articleMarks.get(place)
      if ((mark & mask) !== mask) this.#articleMarks.set(place, mark + step)
    }
  }

  #invert(articleCount: number): Pick<Segment, 'starts' | 'postings' | 'marks'> {
    const starts = new Uint32Array(this.#keys.length + 1)
    for (let term = 0; term < this.#keys.length; term += 1) starts[term + 1] = starts[term]! + this.#holders.get(term)
    const next = starts.slice()
    const postings = new Uint32Array(this.#articleTerms.length)
    const marks = new Uint8Array(this.#articleTerms.length)
    for (let article = 0; article < articleCount; article += 1) {
      for (let at = this.#articleStarts.get(article); at < this.#articleStarts.get(article + 1); at += 1) {
        const term = this.#articleTerms.get(at)
        const slot = next[term]!
        next[term] = slot + 1
        postings[slot] = article
        marks[slot] = this.#articleMarks.get(at)
      }
    }
    return { starts, postings, marks }
  }
}
