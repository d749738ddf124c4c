import * as v from 'valibot'
import { type DeskCompliance, shopWordRemovalSchema, shopWordSchema } from '../../../shared/protocol/desk-compliance.ts'

/** A shop with one word of its own and a week of findings. */
export function createScriptedCompliance() {
  let words: DeskCompliance['words'] = [
    { word: '尾货', kind: 'forbidden', why: '店里统一叫清仓款。', instead: '清仓款' },
  ]
  const counts: DeskCompliance['counts'] = [
    { day: '2026-11-22', platform: 'jd', kind: 'promise', shown: 9, reworded: 7, sentAnyway: 1 },
    { day: '2026-11-21', platform: 'jd', kind: 'promise', shown: 4, reworded: 2, sentAnyway: 2 },
    { day: '2026-11-21', platform: 'pdd', kind: 'contact', shown: 3, reworded: 3, sentAnyway: 0 },
  ]
  return (path: string, init?: RequestInit): Response => {
    const body: unknown = JSON.parse(String(init?.body ?? '{}'))
    if (path === 'compliance/words') {
      const word = v.parse(shopWordSchema, body)
      if (word.word.startsWith('*')) return Response.json({ code: 'malformed' }, { status: 400 })
      words = [...words.filter((one) => one.word !== word.word), word]
    }
    if (path === 'compliance/words/remove') {
      const { word } = v.parse(shopWordRemovalSchema, body)
      words = words.filter((one) => one.word !== word)
    }
    return Response.json({ words, counts })
  }
}
