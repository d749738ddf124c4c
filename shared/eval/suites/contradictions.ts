import * as v from 'valibot'
import type { Contradiction } from '../../knowledge/review/contradiction.ts'
import { findContradictions } from '../../knowledge/review/find-contradictions.ts'
import { createPlantedShop } from '../golden/contradictions/create-planted-shop.ts'
import { judgeFindings, nameOfPlace } from '../golden/contradictions/judge-findings.ts'
import { type Plant, plantSchema } from '../golden/contradictions/plant.ts'
import { storeRules } from '../golden/contradictions/rules.data.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

const lineSchema = v.pipe(v.string(), v.parseJson(), plantSchema)

/**
 * `npm run eval -- contradictions PLANTS.jsonl`: puts the file's contradictions into the golden department store and
 * looks for them. Prints each plant with what found it, and every finding that points at nothing planted.
 */
export const contradictions: EvalSuite = { name: 'contradictions', run: runContradictions }

function runContradictions(input: EvalInput): EvalOutcome {
  const { plants, skipped } = readPlants(input)
  const articles = createPlantedShop(plants)
  const started = input.clock()
  const findings = findContradictions(articles, storeRules)
  const ms = input.clock() - started
  const { found, missed, wrong } = judgeFindings(plants, findings)
  for (const { id, what } of found) input.print(`found   ${id}: ${what}`)
  for (const { id, what } of missed) input.print(`missed  ${id}: ${what}`)
  for (const finding of wrong) input.print(`wrong   ${describe(finding)}`)
  return {
    measures: [
      ['found', found.length],
      ['recall', found.length / plants.length],
      ['wrong', wrong.length],
      ['findings', findings.length],
      ['ms', ms],
    ],
    scored: plants.length,
    skipped,
  }
}

function readPlants({ lines, print }: EvalInput): { plants: Plant[]; skipped: number } {
  let skipped = 0
  const plants = lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = v.safeParse(lineSchema, line)
    if (parsed.success) return [parsed.output]
    skipped += 1
    print(`line ${at + 1}: malformed, skipped`)
    return []
  })
  return { plants, skipped }
}

function describe({ aspect, a, b }: Contradiction): string {
  return `${aspect.id}: ${nameOfPlace(a.place)}「${a.words}」 ${nameOfPlace(b.place)}「${b.words}」`
}
