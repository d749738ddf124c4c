import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { getFlow } from '../dialog/flow-of-intent.ts'
import { type DialogRow, dialogRowSchema } from '../eval/dialog-row.ts'
import { judgeTurn } from '../eval/judge-turn.ts'
import { DialogPlay } from '../eval/play-dialog.ts'
import { type ShopFile, shopFileSchema } from '../protocol/shop.ts'
import { checkReply } from './check-reply.ts'
import type { PlannedReply } from './turn.ts'

const folder = new URL('../eval/golden/dialogs/', import.meta.url)
const rows: DialogRow[] = ['order.jsonl', 'order-more.jsonl'].flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => parse(dialogRowSchema, JSON.parse(line))),
)
const flows = ['order-tracking', 'logistics-trouble', 'delivery-eta', 'shipping-fee', 'refund-tracking']
const reached = watchStates()

describe('conversations about orders, parcels and delivery', () => {
  test.each(rows.map((row): [string, DialogRow] => [String(row.id), row]))('%s', async (_, row) => {
    const shop = loadShop(row)
    const play = new DialogPlay(row, shop)
    for (const turn of row.turns) {
      const played = await play.play(turn)
      if (turn.expect !== undefined) expect(judgeTurn(turn.expect, played)).toEqual([])
      if (played.reply !== null) expectGrounded(played.reply, shop)
    }
  })

  test.each(flows)('reach every state of %s', (id) => {
    expect(Object.keys(getFlow(id)?.states ?? {}).filter((state) => !reached.has(`${id}.${state}`))).toEqual([])
  })
})

/** No number, date or amount that the reply's facts do not hold. */
function expectGrounded({ parts, facts, basis }: PlannedReply, shop: ShopFile): void {
  const articles = basis.kind === 'article' ? shop.articles.map(({ answers }) => JSON.stringify(answers)) : []
  for (const part of parts)
    if (part.kind === 'text')
      expect(checkReply(part.text, { facts, texts: [...articles, shop.settings.persona.greeting] })).toEqual({
        ok: true,
      })
}

function loadShop({ shop, now }: DialogRow): ShopFile {
  if (shop === 'demo') return createDemoShop(new Date(now))
  return parse(shopFileSchema, JSON.parse(readFileSync(new URL(shop, folder), 'utf8')))
}

/** Collects the name of every state that is looked at while a flow is walked. */
function watchStates(): Set<string> {
  const seen = new Set<string>()
  for (const id of flows) {
    const flow = getFlow(id)
    if (flow === undefined) continue
    flow.states = new Proxy(flow.states, {
      get(states, name: string) {
        seen.add(`${id}.${name}`)
        return states[name]
      },
    })
  }
  return seen
}
