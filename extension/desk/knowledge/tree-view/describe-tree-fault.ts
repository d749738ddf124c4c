import type { TreeFault } from '../../../../shared/protocol/decision-tree.ts'

const sentences: Record<TreeFault['reason'], (fault: TreeFault) => string> = {
  dangling: ({ step, told: [label = ''] }) => `第 ${step} 步的「${label}」要去的那一步不存在。补上那一步，或改去别的步`,
  'no-end': ({ step }) => `第 ${step} 步走不下去。给它写上选项或结果`,
  cycle: ({ told }) => `第 ${told.join('、')} 步绕回去了，客户走不出来。让其中一步给出结果`,
  unreachable: ({ step }) => `第 ${step} 步谁也走不到。让前面某个选项去这一步，或删掉它`,
  malformed: ({ step }) => `第 ${step} 步太长，客户看不完。问题 300 字以内，选项 60 字以内`,
}

/** What is wrong with a step of a process, and what to do about it. */
export function describeTreeFault(fault: TreeFault): string {
  return sentences[fault.reason](fault)
}
