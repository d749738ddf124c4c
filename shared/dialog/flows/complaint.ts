import { defineFlow } from '../flow.ts'

/** A complaint goes to a person; a shop that switched that off gets the answer for it from its articles. */
export const complaint = defineFlow({
  id: 'complaint',
  intents: ['complaint'],
  slots: {},
  start: 'handing-over',
  states: { 'handing-over': { effect: 'handoff', trigger: 'complaint', end: true } },
})
