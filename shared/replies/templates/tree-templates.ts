import type { treeLines } from '../../dialog/lines/tree-lines.ts'

/** Wordings around the shop's processes; how they are filled is told in `templates.ts`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    '「{title}」我一步步问{you}，随时可以说「上一步」或「算了」。\n{question}',
    '按「{title}」一步步来，想退回去说「上一步」，不想继续说「算了」。\n{question}',
  ],
  'tree.question': ['{question}', '那{question}'],
  'tree.anew': ['这个流程刚更新过，从头问起。\n{question}', '店铺刚改了这个流程，我们重新来。\n{question}'],
  'tree.result': ['{result}', '结果是：{result}'],
  'tree.closed': ['好的{o}，还有别的情况随时告诉我。', '好，再遇到问题随时来问。'],
  'tree.gone': ['这个流程店铺已经收起来了，我不能继续往下问。', '店铺刚停用了这个流程，往下我答不了。'],
}
