import type { treeLines } from '../../../dialog/lines/tree-lines.ts'

/** Filipino wordings around the shop's processes; the notation is told in `../README.md`. */
export const treeTemplates: Record<(typeof treeLines)[number], readonly string[]> = {
  'tree.begin': [
    'Isa-isahin{polite} natin ang “{title}”; sabihin lang ang “bumalik” o “huwag na” anytime.\n{question}',
    'Step by step{polite} ang “{title}”. Sabihin ang “bumalik” para sa nakaraang step, “huwag na” para tumigil.\n{question}',
  ],
  'tree.question': ['{question}', 'Susunod{polite}: {question}'],
  'tree.anew': [
    'Kaka-update lang{polite} ng prosesong ito, kaya uulitin natin mula sa simula.\n{question}',
    'Binago ng shop{polite} ang prosesong ito, magsimula ulit tayo.\n{question}',
  ],
  'tree.result': ['{result}', 'Ang resulta{polite}: {result}'],
  'tree.closed': [
    'Sige{polite}. Sabihin lang kung may iba pang mangyari.',
    'Okay{polite}. Magtanong lang ulit kapag may problema.',
  ],
  'tree.gone': [
    'Inalis na{polite} ng shop ang prosesong ito, kaya hindi ko na maitutuloy.',
    'Itinigil na{polite} ng shop ang prosesong ito. Hanggang dito lang ang masasagot ko.',
  ],
}
