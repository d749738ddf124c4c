import { expect, test } from 'vitest'
import type { Article } from '../../../../shared/protocol/article.ts'
import { scriptedCatalogue } from '../../dev/scripted-catalogue.ts'
import { toFileChoice } from './to-file-choice.ts'

const [known] = scriptedCatalogue.articles
if (known === undefined) throw new Error('the scripted shop has articles')
const as = (change: Partial<Article>): Article => ({ ...known, ...change })

test('a file is compared with what the shop says now, not with what this same import stored before it was cut off', () => {
  const articles = [
    as({ id: 'a-1' }),
    as({ id: 'a-2', state: 'retired' }),
    as({ id: 'a-import-1.x' }),
    as({ id: 'a-import-2.x' }),
  ]
  const choice = toFileChoice({ importId: 'import-1', table: null, mended: [] }, { articles, products: [] })
  expect(choice.known.map(({ id }) => id)).toEqual(['a-1', 'a-import-2.x'])
  expect(choice.seed).toBe('import-1')
})
