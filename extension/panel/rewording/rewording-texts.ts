import { modelErrorTexts } from '../../../shared/inference/model-error-texts.data.ts'

export const rewordingTexts = {
  /** For a screen reader, once the words are whole. */
  done: (number: number) => `草稿 ${number} 润色好了`,
} as const

/** These are no trouble: a person stopped it, or there is no model to begin with. */
const quiet: readonly string[] = ['cancelled', 'off', 'not-loaded']

/** What keeps the model from writing, and that the drafts stand all the same; null where nobody needs to know. */
export function describeRewordingFailure(reason: string | undefined): string | null {
  if (reason === undefined || quiet.includes(reason)) return null
  const known = Object.entries(modelErrorTexts).find(([code]) => code === reason)
  return `这次没有润色：${known?.[1].title ?? modelErrorTexts.failed.title}。草稿用的是原话，照常可用`
}
