import { type TreeFault, treeBounds } from '../../../../shared/protocol/decision-tree.ts'

const sentences: Record<TreeFault['reason'], (fault: TreeFault) => string> = {
  dangling: ({ told: [label = ''] }) => `「${label}」要去的那一步不存在。补上那一步，或改去别的步`,
  'no-end': ({ option, told: [label = ''] }) =>
    option === undefined && label === ''
      ? '走不下去。给它写上选项或结果'
      : `${label === '' ? `第 ${(option ?? 0) + 1} 个选项` : `「${label}」`}走不下去。给它写上结果，或让它去别的步`,
  cycle: ({ told }) => `第 ${told.join('、')} 步绕回去了，客户走不出来。让其中一步给出结果`,
  unreachable: () => '谁也走不到。让前面某个选项去这一步，或删掉它',
  'no-words': ({ option }) =>
    option === undefined ? '没有写问题。写一句要问客户的话' : `第 ${option + 1} 个选项没有写字。写上它，或删掉它`,
  alike: ({ told: [one = '', other = ''] }) => `「${one}」和「${other}」听起来一样，客户分不清。改掉其中一个`,
  'too-many': ({ step, told: [count = ''] }) =>
    step > treeBounds.steps
      ? `流程有 ${count} 步，最多 ${treeBounds.steps} 步。拆成几个流程`
      : `有 ${count} 个选项，最多 ${treeBounds.options} 个。分成两步来问`,
  'too-deep': ({ told: [count = ''] }) => `要先答 ${count} 次才到，客户等不到。把前面的步合并几个`,
  malformed: () =>
    `太长，客户看不完。问题 ${treeBounds.question} 字以内，选项 ${treeBounds.label} 字以内，结果 ${treeBounds.result} 字以内`,
}

/** What is wrong with a step of a process, and what to do about it; for whoever sees the step itself. */
export function describeInStep(fault: TreeFault): string {
  return sentences[fault.reason](fault)
}

/** The same with the step it belongs to. */
export function describeTreeFault(fault: TreeFault): string {
  const text = describeInStep(fault)
  if (fault.reason === 'cycle' || (fault.reason === 'too-many' && fault.step > treeBounds.steps)) return text
  return `第 ${fault.step} 步${text.startsWith('「') ? '的' : ''}${text}`
}
