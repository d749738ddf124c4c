import * as v from 'valibot'
import { checkDraft } from '../../replies/check-draft.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

const rowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  basis: v.object({ text: v.string(), facts: v.optional(v.record(v.string(), v.unknown())) }),
  draft: v.string(),
  label: v.picklist(['ok', 'bad']),
})
const lineSchema = v.pipe(v.string(), v.parseJson(), rowSchema)

/**
 * `npm run eval -- drafts FILE.jsonl`: the share of faithful rewordings that are accepted and of unfaithful ones that
 * are refused. `--show wrong` prints each misjudged id with the reasons; the time a draft takes is printed before.
 */
export const drafts: EvalSuite = { name: 'drafts', run: runDrafts }

function runDrafts(input: EvalInput): EvalOutcome {
  const { rows, skipped } = readDrafts(input)
  const times: number[] = []
  const right = { ok: 0, bad: 0 }
  const out = rows.map(({ line, row }) => {
    const started = input.clock()
    const verdict = checkDraft(row.basis, row.draft)
    times.push(input.clock() - started)
    const predicted = verdict.ok ? 'ok' : 'bad'
    if (predicted === row.label) right[row.label] += 1
    else if (input.options.get('show') === 'wrong')
      input.print(
        `${row.id} is ${row.label}: ${verdict.ok ? 'accepted' : verdict.findings.map(({ reason, words }) => `${reason}「${words}」`).join(' ')}`,
      )
    return `${line}\t${row.label}\t${predicted}\t${verdict.ok ? 0 : 1}`
  })
  const counts = (label: string): number => rows.filter(({ row }) => row.label === label).length
  input.print(`p50 ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms`)
  return {
    measures: [
      ['accepted_ok', right.ok / counts('ok')],
      ['refused_bad', right.bad / counts('bad')],
    ],
    scored: rows.length,
    skipped,
    out,
  }
}

type DraftRow = v.InferOutput<typeof rowSchema>

function readDrafts({ lines, print }: EvalInput): { rows: { line: number; row: DraftRow }[]; skipped: number } {
  let skipped = 0
  const rows = lines.flatMap((text, at) => {
    if (text.trim() === '') return []
    const parsed = v.safeParse(lineSchema, text)
    if (parsed.success) return [{ line: at + 1, row: parsed.output }]
    skipped += 1
    print(`line ${at + 1}: malformed, skipped`)
    return []
  })
  return { rows, skipped }
}

function quantile(values: number[], share: number): string {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(2)
}
