import { defineFlow } from '../flow.ts'

/** 好的, 嗯嗯 with nothing open: no new question is invented. */
export const ack = defineFlow({
  id: 'ack',
  intents: ['ack'],
  slots: {},
  start: 'saying',
  states: { saying: { say: 'talk.ack', end: true } },
})
