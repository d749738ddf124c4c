/** Outcomes of standing somewhere in a process. */
export const treeOutcomes = {
  'tree-stand': ['question', 'result', 'person', 'gone'],
} as const
