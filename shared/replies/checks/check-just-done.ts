import { bare, type Check } from './check.ts'

/** So soon after something was done, the same word means the same thing once more: a second tab, a double tap. */
const justMs = 2 * 60_000
const agreement = /^(?:好的?|嗯|行)?[，, ]*(?:确认|确定|提交)(?:提交|给同事|退货|换货|修改|取消)?[。.!！~ ]*$/u

/** Whether somebody agrees once more to what was done or filed a moment ago; then nothing is done, and this is said. */
export const checkJustDone: Check<'just-done'> = (context) => {
  const { text, now, state } = context.input
  const done = state.facts.findLast(({ name }) => name === 'action.status')
  const isDone = done?.value === 'executed' || done?.value === 'requested'
  const isJustNow = done?.at != null && now.getTime() - Date.parse(done.at) <= justMs
  return bare(context, isDone && isJustNow && agreement.test(text.trim()) ? 'done' : 'none')
}
