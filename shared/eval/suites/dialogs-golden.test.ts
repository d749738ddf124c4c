import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { allFlows } from '../../dialog/flows/all-flows.ts'
import { type ShopFile, shopFileSchema } from '../../protocol/shop.ts'
import { type DialogRow, dialogRowSchema } from '../dialog-row.ts'
import { judgeTurn } from '../judge-turn.ts'
import { DialogPlay } from '../play-dialog.ts'

const folder = new URL('../golden/dialogs/', import.meta.url)
const files = [...readdirSync(folder), '../dialogs.jsonl', '../dialogs-context.jsonl'].filter((name) =>
  name.endsWith('.jsonl'),
)
const reached = new Set<string>()

const written = new Map<string, ShopFile>()

/** The demo shop dates itself from the row's moment; other shops are files beside the rows. */
function loadShop({ shop, now }: DialogRow): ShopFile {
  if (shop === 'demo') return createDemoShop(new Date(now))
  const known =
    written.get(shop) ??
    v.parse(v.pipe(v.string(), v.parseJson(), shopFileSchema), readFileSync(new URL(shop, folder), 'utf8'))
  written.set(shop, known)
  return known
}

test.each(files)(
  'every script of %s goes as written',
  async (name) => {
    const rows = readFileSync(new URL(name, folder), 'utf8').trim().split('\n')
    const faults: string[] = []
    for (const text of rows) {
      const row = v.parse(v.pipe(v.string(), v.parseJson(), dialogRowSchema), text)
      const play = new DialogPlay(row, loadShop(row))
      for (const [at, turn] of row.turns.entries()) {
        const played = await play.play(turn)
        for (const state of played.outcome?.walked ?? []) reached.add(state)
        for (const fault of turn.expect === undefined ? [] : judgeTurn(turn.expect, played))
          faults.push(`${row.id} turn ${at + 1}: ${fault}`)
      }
    }
    expect(faults).toEqual([])
  },
  120_000,
)

test('there are enough scripts, long ones among them', () => {
  const rows = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  expect(rows.length).toBeGreaterThanOrEqual(150)
  const ids = rows.map((row) => String(v.parse(v.pipe(v.string(), v.parseJson(), dialogRowSchema), row).id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(rows.filter((row) => (row.match(/"say":/g) ?? []).length >= 10).length).toBeGreaterThanOrEqual(10)
})

test('every state of every flow is reached by some script', () => {
  const missing = allFlows.flatMap(({ id, states }) =>
    Object.keys(states).flatMap((state) => (reached.has(`${id}/${state}`) ? [] : [`${id}/${state}`])),
  )
  expect(missing).toEqual([])
})
