import { readFileSync } from 'node:fs'
import { measureNames } from '../knowledge/measure-match.ts'
import { learnTopics } from '../knowledge/rerank/topic-table.ts'
import { moreTopics } from '../knowledge/words/topics-more/more-topics.ts'
import { collectMatches } from './ranking/collect-matches.ts'
import { fitOdds } from './ranking/fit-odds.ts'
import { fitRanks } from './ranking/fit-ranks.ts'
import { readRows } from './read-rows.ts'

/**
 * `node shared/eval/train-ranking.ts`: fits what ranking weighs and prints it for `shared/knowledge/match-weights.data.ts`.
 * Nothing of the golden shop, its questions included, is read for it.
 */
const lines = readFileSync(new URL('ranking/hard-questions.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
learnTopics(moreTopics)
const { rows } = readRows(lines, 2, (line) => process.stderr.write(`${line}\n`))
const matches = collectMatches(rows.map(({ columns: [id = '', text = ''] }) => ({ id, text })))
const weights = fitRanks(matches).map((weight) => Number(weight.toFixed(3)))
const print = (line: string): void => void process.stdout.write(`${line}\n`)
for (const [at, name] of measureNames.entries()) print(`${name}\t${weights[at]}`)
print(`matchWeights = [${weights.join(', ')}]`)
print(`odds = ${JSON.stringify(fitOdds(matches, weights))}`)
