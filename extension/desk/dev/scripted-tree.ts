import type { DecisionTree } from '../../../shared/protocol/decision-tree.ts'

/** A small process that can be walked. */
export const headlamp: DecisionTree = {
  title: '头灯不亮',
  start: 's1',
  steps: [
    {
      id: 's1',
      question: '灯亮吗？',
      options: [
        { label: '不亮', to: { kind: 'step', id: 's2' } },
        { label: '亮', to: { kind: 'result', text: '没有问题。', handsOff: false } },
      ],
    },
    {
      id: 's2',
      question: '充满了吗？',
      options: [
        { label: '充满了', to: { kind: 'result', text: '给你换新。', handsOff: true } },
        { label: '没充满', to: { kind: 'result', text: '充满再试。', handsOff: false } },
      ],
    },
  ],
}
