import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { dialogRowSchema } from '../eval/dialog-row.ts'
import { createShopSources } from '../eval/shop-sources.ts'
import type { Persona } from '../protocol/shop.ts'
import { draftReplies, type PlannedDraft } from './draft-replies.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const asked = readFileSync(new URL('../eval/golden/dialogs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 24)
  .flatMap((line) => v.parse(v.pipe(v.string(), v.parseJson(), dialogRowSchema), line).turns.slice(0, 1))
  .flatMap((turn) => ('say' in turn ? [turn.say] : []))
const voice: Persona['voice'] = { address: 'bao', particles: true, emoji: 'few', signOff: '慢走' }

async function draftAll(tone: Persona['tone']): Promise<PlannedDraft[][]> {
  const shop = structuredClone(createDemoShop(now))
  Object.assign(shop.settings.persona, { tone, voice })
  const sources = createShopSources(shop, { proof: 'none', member: null, provedOrders: new Set() }, now)
  const all: PlannedDraft[][] = []
  for (const text of asked) {
    const history = [{ side: 'shopper' as const, text }]
    all.push((await draftReplies({ history, page: {}, order: null, now }, sources)).drafts)
  }
  return all
}

test.each(['warm', 'formal'] as const)('fifty drafts of a %s shop read like a person’s', async (tone) => {
  const sets = await draftAll(tone)
  expect(sets.flat().length).toBeGreaterThanOrEqual(50)
  for (const drafts of sets) {
    const texts = drafts.map(({ text }) => text)
    expect(new Set(texts).size).toBe(texts.length)
    for (const { text, basis } of drafts) {
      expect(text.length).toBeLessThanOrEqual(400)
      expect(text.match(/抱歉|对不起|不好意思/g)?.length ?? 0).toBeLessThanOrEqual(1)
      expect(text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0).toBeLessThanOrEqual(1)
      expect(text).not.toMatch(/宝，.*宝，/s)
      for (const sentence of text.split(/[。？！\n]/))
        expect(sentence.match(/[呢哦](?=，|$)/g)?.length ?? 0).toBeLessThan(2)
      // What a merchant wrote in an article is the merchant's.
      if (basis.kind === 'article') continue
      if (tone === 'formal') expect(text).not.toMatch(/你(?!好)|宝，|[呢哦](?=[，。？]|$)/)
      else expect(text).not.toContain('您')
    }
  }
})

test('a draft that comforts by itself is not comforted again', async () => {
  const shop = createDemoShop(now)
  const sources = createShopSources(shop, { proof: 'none', member: null, provedOrders: new Set() }, now)
  const history = [{ side: 'shopper' as const, text: '烦死了，一直不发货' }]
  const [first] = (await draftReplies({ history, page: {}, order: null, now }, sources)).drafts
  expect(first?.title).toMatch(/^先安抚/)
  expect(first?.text).toMatch(/^[^。]*抱歉。/)
  expect(first?.text.match(/着急|久等/g)).toHaveLength(1)
})
