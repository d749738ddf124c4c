import * as v from 'valibot'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import type { PlannedReply } from '../replies/turn.ts'
import { dialogRowSchema } from './dialog-row.ts'
import { DialogPlay } from './play-dialog.ts'

const lineSchema = v.pipe(v.string(), v.parseJson(), dialogRowSchema)

/** The replies that the shop's own rules give in dialogs, each text once; only dialogs of the demo shop. */
export async function readPlans(
  { lines }: { lines: readonly string[] },
  most: number,
): Promise<{ plans: PlannedReply[]; skipped: number }> {
  const plans = new Map<string, PlannedReply>()
  let skipped = 0
  for (const line of lines) {
    if (plans.size >= most) break
    if (line.trim() === '') continue
    const row = v.safeParse(lineSchema, line)
    if (!row.success || row.output.shop !== 'demo') {
      skipped += 1
      continue
    }
    const play = new DialogPlay(row.output, createDemoShop(new Date(row.output.now)))
    for (const turn of row.output.turns) {
      const { reply } = await play.play(turn)
      const text = reply?.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n') ?? ''
      if (reply !== null && text.trim() !== '' && plans.size < most) plans.set(text, reply)
    }
  }
  return { plans: [...plans.values()], skipped }
}
