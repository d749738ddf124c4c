import { readProposals } from '../../import/chats/read-proposals.ts'
import type { ArticleProposal } from '../../protocol/article-proposal.ts'
import type { EvalInput, EvalSuite } from '../suite.ts'

/**
 * `npm run eval -- proposals EXPORT --planted P.tsv`, P's lines `row<TAB>question id`: at which rows of a chat export a
 * known question begins. `found`: questions of which some proposal is mainly made, three askings at least. `purity`: the
 * share of all askings in proposals that belong to the question their proposal is mainly made of; other talk counts
 * against it. `recall`: the share of planted askings in a proposal of their own. `split`: found more than once.
 */
export const proposals: EvalSuite = {
  name: 'proposals',
  run(input) {
    const planted = readPlanted(input)
    const read = runToEnd(new TextEncoder().encode(input.lines.join('\n')))
    if (!read.ok) throw new Error(`the export cannot be read: ${read.reason}`)
    const judged = read.value.proposals.map((proposal) => judge(proposal, planted))
    for (const { proposal, main, own } of judged)
      input.print(`${own}/${proposal.count}\t${main ?? '-'}\t${proposal.title}\t${proposal.conflicts.length} conflicts`)
    const good = judged.filter(({ main, own, proposal }) => main !== null && own >= 3 && own * 2 > proposal.count)
    const found = new Set(good.map(({ main }) => main))
    const all = new Set(planted.values())
    for (const id of all) if (!found.has(id)) input.print(`not found: ${id}`)
    const askings = judged.reduce((sum, { proposal }) => sum + proposal.count, 0)
    const own = good.reduce((sum, one) => sum + one.own, 0)
    return {
      measures: [
        ['found', found.size],
        ['planted', all.size],
        ['purity', judged.reduce((sum, one) => sum + (one.main === null ? 0 : one.own), 0) / askings],
        ['recall', own / planted.size],
        ['split', good.length - found.size],
        ['proposals', judged.length],
      ],
      scored: askings,
      skipped: read.value.bad.length,
    }
  },
}

function readPlanted({ options, readText }: EvalInput): Map<number, string> {
  const path = options.get('planted')
  if (path === undefined) throw new Error('proposals needs --planted P.tsv')
  const rows = readText(path)
    .split('\n')
    .filter((line) => line.includes('\t'))
  return new Map(
    rows.map((line) => {
      const [row = '', id = ''] = line.split('\t')
      return [Number(row), id.trim()]
    }),
  )
}

function runToEnd(bytes: Uint8Array) {
  const steps = readProposals(bytes)
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

/** The planted question that most of a proposal's askings are of. */
function judge(proposal: ArticleProposal, planted: ReadonlyMap<number, string>) {
  const counts = new Map<string, number>()
  for (const row of proposal.rows) {
    const id = planted.get(row)
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const [main = null, own = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return { proposal, main, own }
}
