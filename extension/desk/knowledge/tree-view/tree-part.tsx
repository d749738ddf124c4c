import type { DecisionTree, TreeFault, TreeStep, TreeTarget } from '../../../../shared/protocol/decision-tree.ts'
import { findTreeFaults } from '../../../../shared/protocol/find-tree-faults.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { describeTreeFault } from './describe-tree-fault.ts'

/** The process that shoppers are walked through instead of reading the answer: as an outline, with what is wrong in it. */
export function TreePart({ tree }: { tree: DecisionTree }) {
  const faults = findTreeFaults(tree)
  const numbers = new Map(tree.steps.map(({ id }, at) => [id, at + 1]))
  return (
    <div class="dk-form-row">
      <div>
        <h3>流程</h3>
        <p class="ui-caption">{tree.steps.length} 步，机器人一步步问</p>
      </div>
      <div class="dk-tree-part">
        <Faults faults={faults} />
        <ol>
          {tree.steps.map((step) => (
            <Step key={step.id} step={step} numbers={numbers} />
          ))}
        </ol>
        <p class="ui-caption">
          流程改在原来的文档里，改好后重新导入；上面的答案是同一件事的文字版，给不走流程的地方用。
        </p>
      </div>
    </div>
  )
}

function Faults({ faults }: { faults: TreeFault[] }) {
  if (faults.length === 0) return <p class="dk-tree-sound">每一步都走得到结果</p>
  return (
    <div class="dk-trouble" role="note">
      <Icon name="warn" />
      <ul>
        {faults.map((fault) => {
          const text = describeTreeFault(fault)
          return <li key={text}>{text}</li>
        })}
      </ul>
    </div>
  )
}

function Step({ step, numbers }: { step: TreeStep; numbers: ReadonlyMap<string, number> }) {
  return (
    <li>
      <p>{step.question}</p>
      <dl>
        {step.options.map(({ label, to }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{tellTarget(to, numbers)}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function tellTarget(to: TreeTarget, numbers: ReadonlyMap<string, number>) {
  if (to.kind === 'step') {
    const number = numbers.get(to.id)
    return number === undefined ? '不知道去哪一步' : `到第 ${number} 步`
  }
  return (
    <>
      {to.text}
      {to.handsOff && <span class="dk-tree-person">转人工</span>}
    </>
  )
}
