import type { FoundTree } from '../../../../shared/protocol/decision-tree.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { describeTreeFault } from '../tree-view/describe-tree-fault.ts'

/** Processes of a document: how many become articles that are walked, and what keeps the others from it. */
export function TreeFaults({ trees }: { trees: readonly FoundTree[] }) {
  const faulty = trees.filter(({ tree }) => tree === null)
  const walked = trees.length - faulty.length
  return (
    <>
      {walked > 0 && <p class="ui-caption">其中 {walked} 篇是流程，客户会被一步步问着走</p>}
      {faulty.length > 0 && (
        <section class="dk-i-places" aria-label="走不通的流程">
          <h3>
            走不通的流程<span class="dk-i-count is-bad">{faulty.length}</span>
          </h3>
          <ul class="dk-i-stayed">
            {faulty.map(({ place, title, faults }) => (
              <li key={`${place} ${title}`}>
                <b>{title}</b>
                <span>
                  <Icon name="warn" size="s" />
                  {faults.map(describeTreeFault).join('；')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
