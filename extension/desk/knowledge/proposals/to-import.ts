import type { ArticleImport } from '../../../../shared/protocol/desk-article-import.ts'
import { splitCategory } from '../editor/split-category.ts'
import type { ShownProposal } from './proposals-state.ts'

/** What is sent when a person takes proposals: drafts, and ways to ask for articles that are there. */
export function toImport(importId: string, name: string, taken: readonly ShownProposal[]): ArticleImport {
  const fresh = taken.filter((one) => !one.extends)
  const more = taken.filter((one) => one.extends)
  return {
    importId,
    source: { kind: 'chats', name: name.slice(0, 120) },
    publish: false,
    all: Math.max(1, taken.length),
    articles: fresh.map(({ proposal, title, answer, category }) => ({
      id: proposal.id,
      body: {
        title: [...title.trim()].slice(0, 80).join(''),
        questions: [...new Set([title.trim(), ...proposal.questions])].slice(0, 60),
        answers: [{ id: 'A', text: answer.trim() }],
        ...{ relatedIds: [], handoffCondition: null, layer: 'base', productIds: [], channels: ['widget'] },
        ...{ category: splitCategory(category).slice(0, 3), locale: 'zh-CN', validFrom: null, validTo: null },
      },
    })),
    extended: more.flatMap(({ proposal, same }) =>
      same === null ? [] : [{ id: same.id, questions: proposal.questions }],
    ),
  }
}
