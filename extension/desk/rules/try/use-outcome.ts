import { useEffect, useState } from 'preact/hooks'
import type { RuleSet } from '../../../../shared/protocol/desk-rules.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import type { TriedRules } from '../../../../shared/protocol/rule-trial.ts'
import { useRules } from '../use-rules.ts'

/** What the rules on the screen come to, and what the saved ones came to where they differ. */
export interface Outcomes<T> {
  draft: T
  saved: T | null
}

/** Runs a trial whenever rules or input change; an answer that was overtaken is not shown. */
export function useOutcome<T>(
  catalogue: DeskCatalogue,
  input: unknown,
  run: ((tried: TriedRules) => Promise<T>) | null,
): Outcomes<T> | null {
  const { store } = useRules()
  const [outcomes, setOutcomes] = useState<Outcomes<T> | null>(null)
  const draft = store.effective.value
  const saved = store.saved.value
  const isSaved = store.unsaved.value.length === 0
  useEffect(() => {
    if (run === null || draft === null || saved === null) return setOutcomes(null)
    let isCurrent = true
    const tried = (rules: RuleSet) => ({ rules, products: catalogue.products, skus: catalogue.skus })
    const both = [run(tried(draft.set)), isSaved ? Promise.resolve(null) : run(tried(saved.set))] as const
    void Promise.all(both).then(([now, before]) => isCurrent && setOutcomes({ draft: now, saved: before }))
    return () => {
      isCurrent = false
    }
  }, [draft, saved, catalogue, JSON.stringify(input)])
  return outcomes
}
