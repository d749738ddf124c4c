import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { describeRuleProblem } from '../../texts/describe-rule-problem.ts'
import { useRules } from '../use-rules.ts'

/** The rule that the fields below belong to. */
export const RuleKeyContext = createContext('')

/** What a field of the open rule shows as wrong, and how it tells of text that is no value. */
export function useRuleField(path: string) {
  const { store } = useRules()
  const key = useContext(RuleKeyContext)
  const own = store.textErrors.value.get(`${key} ${path}`)
  const place = `${store.effective.value?.pathOf.get(key) ?? ''}.${path}`
  const problem = store.problems.value.find((one) => one.path === place)
  const isEarly = problem?.fault === 'empty' && !store.attempted.value.has(key)
  return {
    error: own ?? (problem?.weight === 'error' && !isEarly ? describeRuleProblem(problem) : null),
    hint: problem?.weight === 'hint' ? describeRuleProblem(problem) : null,
    setError: (sentence: string | null) => store.setTextError(key, path, sentence),
  }
}
