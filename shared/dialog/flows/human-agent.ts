import { defineFlow } from '../flow.ts'

/** Who is this? Said honestly. The wish for a person (转人工) never gets here: it hands over at once, without argument. */
export const humanAgent = defineFlow({
  id: 'human-agent',
  intents: ['human_agent'],
  slots: {},
  yieldsToArticle: 'always',
  start: 'introducing',
  states: { introducing: { say: 'talk.identity', chips: ['转人工'], end: true } },
})
