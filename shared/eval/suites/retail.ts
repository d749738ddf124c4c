import * as v from 'valibot'
import { toForeignOrder, toForeignUser } from '../retail/export-retail.ts'
import { importRetail } from '../retail/import-retail.ts'
import { readRetailFiles } from '../retail/retail-files.ts'
import type { RetailShop } from '../retail/retail-shop.ts'
import { openRetailState } from '../retail/retail-state.ts'
import { type CallOutcome, runAction } from '../retail/run-action.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

/** `npm run eval -- retail FILE --data DIR`: lists of actions replayed under a written policy. */
export const retail: EvalSuite = { name: 'retail', run }

const rowSchema = v.object({
  id: v.string(),
  actions: v.array(v.object({ name: v.string(), arguments: v.optional(v.unknown()) })),
})
type RetailRow = v.InferOutput<typeof rowSchema>

/** What a list of actions led to, in the benchmark's own field names. */
export interface RetailReplay {
  id: string
  actions: CallOutcome[]
  orders: Record<string, unknown>
  users: Record<string, unknown>
}

function run(input: EvalInput): EvalOutcome {
  const folder = input.options.get('data')
  if (folder === undefined) throw new Error('retail needs --data DIR with users.json, orders.json and products.json')
  const shop = importRetail(readRetailFiles(folder, input.readText))
  const replays: RetailReplay[] = []
  let skipped = 0
  for (const [index, text] of input.lines.entries()) {
    if (text.trim() === '') continue
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), rowSchema), text)
    if (parsed.success) replays.push(replayActions(shop, parsed.output))
    else {
      skipped += 1
      input.print(`line ${index + 1}: malformed, skipped`)
    }
  }
  for (const { id, actions } of replays) printStops(id, actions, input.print)
  return { measures: count(replays), scored: replays.length, skipped, out: replays.map((one) => JSON.stringify(one)) }
}

/** Runs one list on a fresh copy; a refusal does not stop it. */
export function replayActions(shop: RetailShop, row: RetailRow): RetailReplay {
  const state = openRetailState(shop)
  const actions = row.actions.map((call) => runAction(state, call))
  return {
    id: row.id,
    actions,
    orders: Object.fromEntries([...state.touchedOrders].map((order) => [order.id, toForeignOrder(order)])),
    users: Object.fromEntries([...state.touchedMembers].map((member) => [member.id, toForeignUser(member)])),
  }
}

function printStops(id: string, actions: readonly CallOutcome[], print: (line: string) => void): void {
  for (const { name, result, reason } of actions)
    if (result !== 'ok') print(`${id} ${name}: ${result}, ${reason ?? 'no reason'}`)
}

function count(replays: readonly RetailReplay[]): [string, number][] {
  const results = replays.flatMap(({ actions }) => actions.map(({ result }) => result))
  const of = (wanted: CallOutcome['result']): number => results.filter((result) => result === wanted).length
  return [
    ['applied', of('ok')],
    ['refused', of('refused')],
    ['errors', of('error')],
  ]
}
