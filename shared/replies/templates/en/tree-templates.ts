import type { treeLines } from '../../../dialog/lines/tree-lines.ts'

/** English wordings around the shop's processes; the notation is told in `../README.md`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    'I’ll take you through “{title}” step by step; say “back” or “cancel” at any time.\n{question}',
    '“{title}”, one step at a time. Say “back” to return to the step before, “cancel” to stop.\n{question}',
  ],
  'tree.question': ['{question}', 'Next: {question}'],
  'tree.anew': [
    'This process was just updated, so we start again.\n{question}',
    'The shop has just changed this process, let’s begin anew.\n{question}',
  ],
  'tree.result': ['{result}', 'The result: {result}'],
  'tree.closed': ['OK. Tell me if anything else comes up.', 'Good. Come back whenever there is a problem.'],
  'tree.gone': [
    'The shop has put this process away, so I can’t ask on.',
    'The shop has just stopped this process. I can’t answer beyond this point.',
  ],
}
