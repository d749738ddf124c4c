import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { changeLines } from '../../dialog/lines/change-lines.ts'
import { type ShopFile, shopFileSchema } from '../../protocol/shop.ts'
import { checkReply } from '../../replies/check-reply.ts'
import { type DialogRow, dialogRowSchema } from '../dialog-row.ts'
import { judgeTurn } from '../judge-turn.ts'
import { DialogPlay } from '../play-dialog.ts'

const folder = new URL('../golden/dialogs/', import.meta.url)
const rows: DialogRow[] = ['change.jsonl', 'change-more.jsonl'].flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => parse(dialogRowSchema, JSON.parse(line))),
)

/** Said only by a shop whose shelves are empty: `replies/change-flows.test.ts`. */
const said = new Set<string>(['change.no-others'])

test.each(rows.map((row): [string, DialogRow] => [String(row.id), row]))('%s', async (_, row) => {
  const shop = loadShop(row)
  const articles = shop.articles.map(({ answers }) => JSON.stringify(answers))
  const play = new DialogPlay(row, shop)
  for (const [at, turn] of row.turns.entries()) {
    const played = await play.play(turn)
    for (const phrase of played.outcome?.state.usedPhrases ?? []) said.add(phrase.replace(/#.*/, ''))
    if (turn.expect !== undefined) expect(judgeTurn(turn.expect, played), `turn ${at + 1}`).toEqual([])
    const { reply } = played
    const texts = [...(reply?.basis.kind === 'article' ? articles : []), shop.settings.persona.greeting]
    for (const part of reply?.parts ?? [])
      if (part.kind === 'text')
        expect(checkReply(part.text, { facts: reply?.facts ?? [], texts })).toEqual({ ok: true })
  }
})

function loadShop({ shop, now }: DialogRow): ShopFile {
  if (shop === 'demo') return createDemoShop(new Date(now))
  return parse(shopFileSchema, JSON.parse(readFileSync(new URL(shop, folder), 'utf8')))
}

test('there are scripts of every kind, and each line is said in one', () => {
  const turnsOf = (row: DialogRow): number => row.turns.filter((turn) => 'say' in turn).length
  expect(rows.length).toBeGreaterThanOrEqual(45)
  expect(rows.filter((row) => turnsOf(row) >= 10).length).toBeGreaterThanOrEqual(4)
  expect(changeLines.filter((line) => !said.has(line))).toEqual([])
})
