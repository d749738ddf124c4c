import type { DecisionTree } from '../../../../shared/protocol/decision-tree.ts'

const longest = 100

/** The way back through the changes of one process; what is typed into one field without a pause elsewhere is one step. */
export class TreeUndo {
  #before: (DecisionTree | null)[] = []
  #field: string | null = null

  get isEmpty(): boolean {
    return this.#before.length === 0
  }

  /** `field` names the field that is typed into; null: something was added, moved or taken away. */
  note(before: DecisionTree | null, field: string | null): void {
    const goesOn = field !== null && field === this.#field
    this.#field = field
    if (!goesOn) this.#before = [...this.#before.slice(-longest), before]
  }

  /** The process before the latest change; undefined when there is none. */
  back(): DecisionTree | null | undefined {
    this.#field = null
    return this.#before.pop()
  }
}
