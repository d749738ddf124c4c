import { defineFlow } from '../flow.ts'

/** 五星好评了: thanked; how to review and whether it pays is left to the articles. */
export const feedback = defineFlow({
  id: 'feedback',
  intents: ['feedback_rating'],
  slots: {},
  yieldsToArticle: 'always',
  start: 'thanking',
  states: { thanking: { say: 'talk.feedback', end: true } },
})
