import { defineFlow } from '../flow.ts'

/** 转人工: one message, no argument. */
export const humanAgent = defineFlow({
  id: 'human-agent',
  intents: ['human_agent'],
  slots: {},
  start: 'handing-over',
  states: { 'handing-over': { effect: 'handoff', trigger: 'asked', end: true } },
})
