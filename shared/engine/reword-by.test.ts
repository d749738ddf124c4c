import { expect, test } from 'vitest'
import type { EngineKind } from '../protocol/desk-engines.ts'
import { createDraftRewording } from './reword-drafts.ts'

const text = '您的订单 SY10023 已发货，预计 11 月 25 日送达。满 99 元包邮，拆封后不能退。'
const honest = '您的订单⟦a1⟧这单已经发货了，预计⟦a2⟧能送到。买满⟦a3⟧包邮，拆封后就不能退了。'

test.each<[EngineKind, string | undefined]>([
  ['local', undefined],
  ['browser', 'browser'],
  ['edge', 'edge'],
])('words of %s say that they did not come from this device’s own model, where they did not', async (by, told) => {
  const value = { text: honest, isCut: false, firstTokenMs: 1, tokensPerSecond: null, by }
  const writer = { generate: async () => ({ ok: true, value }) as const }
  const rewording = createDraftRewording({
    ...{ writers: { unasked: writer, asked: writer }, getWay: async () => 'on-request', getPersona: () => null },
    ...{ check: () => [], now: () => 0, onNews: () => {} },
  })
  const draft = {
    id: '1',
    title: '',
    text,
    parts: [],
    facts: [],
    articles: [],
    basis: { kind: 'fixed', line: 'draft.look-into' } as const,
  }
  const mood = { polarity: 'neutral', intensity: 0, evidence: [] } as const
  const request = { history: [], shopperName: null, page: {}, order: null, channel: 'jd' } as const
  rewording.noteSet({ drafts: [draft], requests: [], mood, handoffHint: null, elapsedMs: 1 } as never, request as never)
  await rewording.reword('1')
  const [news] = rewording.getNews()
  expect([news?.kind, news?.by]).toEqual(['done', told])
})
