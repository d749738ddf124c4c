import type { SellerEngine } from '../../../../shared/engine/api.ts'
import type { ArticlePair, PairChoice } from '../../../../shared/protocol/article-file.ts'
import type { CutOffNote } from './cut-off-note.ts'

/** Every pair of a file, page by page. */
export async function listAllPairs(
  engine: Pick<SellerEngine, 'listArticlePairs'>,
  file: string,
  count: number,
): Promise<ArticlePair[]> {
  const pairs: ArticlePair[] = []
  while (pairs.length < count) {
    const page = await engine.listArticlePairs(file, pairs.length)
    if (page.length === 0) break
    pairs.push(...page)
  }
  return pairs
}

/** Choices by what they are about: numbers of pairs may be others when the file is read again. */
export function nameChoices(pairs: readonly ArticlePair[]): CutOffNote['choices'] {
  return pairs.map((pair) => [nameOf(pair), pair.choice])
}

/** The choices of an earlier reading that differ from what is suggested now. */
export function restoreChoices(
  pairs: readonly ArticlePair[],
  kept: CutOffNote['choices'],
): { pair: number; choice: PairChoice }[] {
  const byName = new Map(kept)
  return pairs.flatMap((pair) => {
    const choice = byName.get(nameOf(pair))
    return choice === undefined || choice === pair.choice ? [] : [{ pair: pair.pair, choice }]
  })
}

function nameOf({ found }: ArticlePair): string {
  return `${found.place} ${found.question}`
}
