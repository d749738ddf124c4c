import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { assert } from '../../lib/assert.ts'
import type { Card } from '../../protocol/cards.ts'
import { DialogPlay } from '../play-dialog.ts'

const golden = new URL('../golden/dialogs/aftersale-more.jsonl', import.meta.url)
const rows = readFileSync(golden, 'utf8')
  .trim()
  .split('\n')
  .map((text) => JSON.parse(text))

/** What every confirm card of a dialog promised before its case was opened, beside what the case then held. */
async function playMoney(id: string): Promise<[promised: number[], booked: number[]][]> {
  const row = rows.find((one) => one.id === id)
  const play = new DialogPlay(row, createDemoShop(new Date(row.now)))
  const pairs: [number[], number[]][] = []
  let shown: Extract<Card, { kind: 'confirm' }> | null = null
  for (const turn of row.turns) {
    const { outcome, reply } = await play.play(turn)
    for (const { action, outcome: done } of outcome?.actions ?? []) {
      if (action.kind !== 'open_return' || done.status !== 'executed') continue
      const opened = done.order?.afterSales?.at(-1)
      assert(shown !== null && opened?.back !== undefined, 'a card was agreed to and a case opened')
      const { parts } = opened.back
      const booked = [...(parts.length > 1 ? parts : []), opened].map(({ amountMinor }) => amountMinor)
      pairs.push([shown.amounts.map(({ amountMinor }) => -amountMinor), booked])
    }
    for (const part of reply?.parts ?? []) if (part.kind === 'card' && part.card.kind === 'confirm') shown = part.card
  }
  return pairs
}

test.each([
  ['am-split-tent', [[45_740, 17_260, 63_000]]],
  ['am-split-one-sock', [[3_630, 1_370, 5_000]]],
  [
    'am-split-both-lines',
    [
      [45_740, 17_260, 63_000],
      [7_260, 2_740, 10_000],
    ],
  ],
  ['am-three-of-five', [[14_399]]],
])('%s: what was agreed to is what is booked, to the fen', async (id, amounts) => {
  expect(await playMoney(id)).toEqual(amounts.map((sums) => [sums, sums]))
})
