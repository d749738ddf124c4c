import type { treeLines } from '../../../dialog/lines/tree-lines.ts'

/** Traditional Chinese wordings around the shop's processes; the notation is told in `../README.md`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    '「{title}」我一步一步問{you}，隨時可以說「上一步」或「算了」。\n{question}',
    '按「{title}」一步一步來，想退回去說「上一步」，不想繼續說「算了」。\n{question}',
  ],
  'tree.question': ['{question}', '那{question}'],
  'tree.anew': ['這個流程剛更新過，從頭問起。\n{question}', '店鋪剛改了這個流程，我們重新來。\n{question}'],
  'tree.result': ['{result}', '結果是：{result}'],
  'tree.closed': ['好的{o}，還有別的情況隨時告訴我。', '好，再遇到問題隨時來問。'],
  'tree.gone': ['這個流程店鋪已經收起來了，我不能繼續往下問。', '店鋪剛停用了這個流程，往下我答不了。'],
}
