import { defineFlow } from '../flow.ts'

/** 谢谢, 再见: one short line. */
export const thanksBye = defineFlow({
  id: 'thanks-bye',
  intents: ['thanks_bye'],
  slots: {},
  start: 'saying',
  states: { saying: { say: 'talk.thanks', end: true } },
})
