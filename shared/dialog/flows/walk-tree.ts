import { defineFlow } from '../flow.ts'

/**
 * A process of the shop, question by question. The article that holds it is in the slot `tree` with the answers given so
 * far; every message walks it again from its start, so that going back and going on after a pause are the same thing.
 */
export const walkTree = defineFlow({
  id: 'walk-tree',
  intents: [],
  slots: { branch: 'tree.question' },
  rewalks: true,
  start: 'standing',
  states: {
    standing: {
      check: 'tree-stand',
      on: { question: 'asking', result: 'telling', person: 'passing-on', gone: 'losing' },
    },
    asking: { ask: 'branch', card: true, onFilled: 'standing' },
    telling: { say: 'tree.result', on: { accepted: 'closing', disputed: 'handing-off' } },
    'passing-on': { say: 'tree.result', next: 'handing-off' },
    'handing-off': { effect: 'handoff', trigger: 'flow-step', end: true },
    closing: { say: 'tree.closed', end: true },
    losing: { say: 'tree.gone', chips: ['转人工'], end: true },
  },
})
