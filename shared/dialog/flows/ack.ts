import { defineFlow } from '../flow.ts'

/** 好的, 嗯嗯 with nothing open: no new question is invented. A second 确认 to what was just done is told so. */
export const ack = defineFlow({
  id: 'ack',
  intents: ['ack'],
  slots: {},
  start: 'looking',
  states: {
    looking: { check: 'just-done', on: { done: 'telling-done', none: 'saying' } },
    'telling-done': { say: 'talk.just-done', end: true },
    saying: { say: 'talk.ack', end: true },
  },
})
