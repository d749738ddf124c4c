import { defineFlow } from '../flow.ts'

/** Social talk: says what can be asked here. */
export const chitchat = defineFlow({
  id: 'chitchat',
  intents: ['chitchat_other'],
  slots: {},
  start: 'saying',
  states: { saying: { say: 'talk.chitchat', chips: ['查订单', '算到手价', '转人工'], end: true } },
})
