import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { type ShopFile, shopFileSchema } from '../../protocol/shop.ts'
import { actOnce, takeTurn } from '../../replies/take-turn.ts'
import type { PlannedReply, TakeTurn } from '../../replies/turn.ts'
import { walkTurn } from '../../replies/walk-turn.ts'
import { loadWordings, otherLanguages } from '../../replies/wording/load-wordings.ts'
import { wordParts } from '../../replies/wording/word-parts.ts'
import type { Wordings } from '../../replies/wording/wordings.ts'
import { type DialogRow, dialogRowSchema } from '../dialog-row.ts'
import { DialogPlay } from '../play-dialog.ts'

const folder = new URL('../golden/dialogs/', import.meta.url)
const files = [...readdirSync(folder), '../dialogs.jsonl', '../dialogs-context.jsonl'].filter((name) =>
  name.endsWith('.jsonl'),
)
const step = process.env.KEFU_LONG === '1' ? 1 : 20
/** Replies that may be given in Chinese because a value has no words: it may only become less. */
const mostLacking = 0.02

const rows = files
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .filter((_, at) => at % step === 0)
  .map((text) => v.parse(v.pipe(v.string(), v.parseJson(), dialogRowSchema), text))

function loadShop({ shop, now }: DialogRow): ShopFile {
  if (shop === 'demo') return createDemoShop(new Date(now))
  return v.parse(v.pipe(v.string(), v.parseJson(), shopFileSchema), readFileSync(new URL(shop, folder), 'utf8'))
}

/** Every message of the scripts answered as it would be to a shopper of that language, beside the Chinese answer. */
async function answerIn(wordings: Wordings): Promise<{ replies: PlannedReply[]; lacking: string[][] }> {
  const replies: PlannedReply[] = []
  const lacking: string[][] = []
  const take: TakeTurn = async (input, sources) => {
    const once = actOnce(sources)
    const speech = { wordings, lacking: [] as string[] }
    const { reply } = await walkTurn(input, once, speech)
    if (reply !== null) {
      const { parts, lacking: onCards } = wordParts(reply.parts, wordings)
      lacking.push([...speech.lacking, ...onCards])
      if (speech.lacking.length + onCards.length === 0) replies.push({ ...reply, parts })
    }
    return takeTurn(input, once)
  }
  for (const row of rows) {
    const play = new DialogPlay(row, loadShop(row), take)
    for (const turn of row.turns) await play.play(turn)
  }
  return { replies, lacking }
}

test.each(Object.keys(otherLanguages) as (keyof typeof otherLanguages)[])(
  '%s has words for nearly every reply of every flow',
  async (language) => {
    const wordings = (await loadWordings(language))!
    const { lacking } = await answerIn(wordings)
    const share = lacking.filter((slots) => slots.length > 0).length / lacking.length
    console.info(`${language}: ${(share * 100).toFixed(1)} % of ${lacking.length} replies fall back to Chinese`)
    expect(lacking.length).toBeGreaterThan(100)
    expect(share).toBeLessThanOrEqual(mostLacking)
  },
  120_000,
)
