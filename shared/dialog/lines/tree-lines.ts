/** Lines around the processes that a shopper is walked through; their questions and results are the shop's own words. */
export const treeLines = [
  'tree.begin',
  'tree.question',
  'tree.anew',
  'tree.result',
  'tree.closed',
  'tree.gone',
] as const
