import { defineFlow } from '../flow.ts'

/** 你好: who answers here, and three things it can do at once. */
export const greeting = defineFlow({
  id: 'greeting',
  intents: ['greeting'],
  slots: {},
  start: 'saying',
  states: { saying: { say: 'talk.greeting', chips: ['查订单', '算到手价', '怎么退货'], end: true } },
})
