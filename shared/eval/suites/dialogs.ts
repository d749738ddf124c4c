import { dirname, isAbsolute, join } from 'node:path'
import * as v from 'valibot'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { type ShopFile, shopFileSchema } from '../../protocol/shop.ts'
import { type DialogRow, dialogRowSchema } from '../dialog-row.ts'
import { judgeTurn } from '../judge-turn.ts'
import { DialogPlay } from '../play-dialog.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

/** `npm run eval -- dialogs FILE`: whole conversations with assertions on each turn. */
export const dialogs: EvalSuite = { name: 'dialogs', run }

async function run(input: EvalInput): Promise<EvalOutcome> {
  let passed = 0
  let scored = 0
  let skipped = 0
  const turns = { passed: 0, judged: 0 }
  for (const [index, text] of input.lines.entries()) {
    if (text.trim() === '') continue
    const row = parseRow(text)
    const shop = row === null ? null : loadShop(input, row)
    if (row === null || shop === null) {
      skipped += 1
      input.print(`line ${index + 1}: ${row === null ? 'malformed' : `shop ${row.shop} not readable`}, skipped`)
      continue
    }
    scored += 1
    if (await playRow(row, shop, turns, input.print)) passed += 1
  }
  return {
    measures: [
      ['passed', passed / scored],
      ['turns', turns.passed / turns.judged],
    ],
    scored,
    skipped,
  }
}

async function playRow(
  row: DialogRow,
  shop: ShopFile,
  turns: { passed: number; judged: number },
  print: (line: string) => void,
): Promise<boolean> {
  const play = new DialogPlay(row, shop)
  let isPassed = true
  for (const [at, turn] of row.turns.entries()) {
    const played = await play.play(turn)
    if (turn.expect === undefined) continue
    const faults = judgeTurn(turn.expect, played)
    turns.judged += 1
    if (faults.length === 0) turns.passed += 1
    else isPassed = false
    for (const fault of faults) print(`${row.id} turn ${at + 1}: ${fault}`)
  }
  return isPassed
}

function parseRow(text: string): DialogRow | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), dialogRowSchema), text)
  return parsed.success ? parsed.output : null
}

/** The demo shop dates itself from the row's moment; a file is looked for beside the rows, then from here. */
function loadShop(input: EvalInput, row: DialogRow): ShopFile | null {
  if (row.shop === 'demo') return createDemoShop(new Date(row.now))
  const paths = isAbsolute(row.shop) ? [row.shop] : [join(dirname(input.file), row.shop), row.shop]
  for (const path of paths) {
    try {
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shopFileSchema), input.readText(path))
      if (parsed.success) return parsed.output
    } catch {
      // Not here: the next place is tried, and the caller reports the row when there is none.
    }
  }
  return null
}
