import { defineFlow } from '../flow.ts'

/** Goods with the reason each is shown: of the kind asked for, from what was viewed or bought, or what holds for all. */
export const recommendGoods = defineFlow({
  id: 'recommend',
  intents: ['product_recommend'],
  slots: {},
  yieldsToArticle: 'near',
  start: 'choosing',
  states: {
    choosing: {
      check: 'recommend',
      on: {
        named: 'listing',
        personal: 'suggesting',
        neutral: 'showing',
        compare: 'comparing',
        'opted-out': 'stopping',
        'opted-in': 'resuming',
        none: 'finding-none',
        'over-budget': 'listing-dearer',
      },
    },
    listing: { say: 'recommend.named', card: true, end: true },
    suggesting: { say: 'recommend.personal', card: true, end: true },
    showing: { say: 'recommend.neutral', card: true, end: true },
    comparing: { say: 'compare.some', card: true, end: true },
    stopping: { say: 'recommend.opted-out', card: true, end: true },
    resuming: { say: 'recommend.opted-in', card: true, end: true },
    'listing-dearer': { say: 'recommend.over-budget', card: true, end: true },
    'finding-none': { say: 'recommend.none', end: true },
  },
})
