import type { ArticleBody } from '../../protocol/article.ts'
import type { DecisionTree } from '../../protocol/decision-tree.ts'
import { tellTree } from '../../protocol/tell-tree.ts'

/** What a document says about all its articles. */
type TreePlace = Pick<ArticleBody, 'category' | 'channels' | 'locale'>

const nameWords = /(?:判断|处理|操作|办理|排查|自查|服务|标准)*(?:流程|步骤|指引|指南|说明|规范|手册|sop)$/i

/** The article that a process of a document becomes: asked for by its name, answered in words, walked where it can be. */
export function toTreeArticle(tree: DecisionTree, { category, channels, locale }: TreePlace): ArticleBody {
  return {
    title: tree.title,
    questions: toQuestions(tree.title),
    answers: [{ id: 'A', text: tellTree(tree) }],
    relatedIds: [],
    handoffCondition: null,
    layer: 'base',
    category,
    productIds: [],
    channels,
    locale,
    validFrom: null,
    validTo: null,
    tree,
  }
}

/** 退货判断流程 is asked for by its whole name, as a process, and as what to do. */
function toQuestions(title: string): string[] {
  const matter = title.replace(nameWords, '').trim()
  if (matter.length < 2 || matter.length > 20 || /[?？吗呢]$/.test(matter)) return [title]
  return [...new Set([title, `${matter}流程是什么`, `${matter}怎么处理`])]
}
