import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { type DialogRow, dialogRowSchema } from '../eval/dialog-row.ts'
import { DialogPlay } from '../eval/play-dialog.ts'
import { checkReply } from './check-reply.ts'

const rows: DialogRow[] = readFileSync(new URL('../eval/golden/dialogs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => parse(dialogRowSchema, JSON.parse(line)))

test.each(rows.map((row): [string, DialogRow] => [String(row.id), row]))(
  '%s says no number it cannot show',
  async (_, row) => {
    const shop = createDemoShop(new Date(row.now))
    const play = new DialogPlay(row, shop)
    for (const turn of row.turns) {
      const { reply } = await play.play(turn)
      if (reply === null) continue
      const articles = shop.articles.map(({ answers }) => JSON.stringify(answers))
      const texts = [...(reply.basis.kind === 'article' ? articles : []), shop.settings.persona.greeting]
      for (const part of reply.parts)
        if (part.kind === 'text') expect(checkReply(part.text, { facts: reply.facts, texts })).toEqual({ ok: true })
    }
  },
)
