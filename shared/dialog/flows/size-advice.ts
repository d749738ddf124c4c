import { defineFlow } from '../flow.ts'

/** Which size fits: asks only for what is missing, names the row of the table it used. */
export const sizeAdvice = defineFlow({
  id: 'size-advice',
  intents: ['size_advice'],
  slots: { product: 'ask.product', heightCm: 'ask.height', weightKg: 'ask.weight', footMm: 'ask.foot' },
  yieldsToArticle: 'unless-filled',
  start: 'measuring',
  states: {
    measuring: {
      check: 'size',
      on: {
        one: 'telling',
        between: 'comparing',
        outside: 'refusing',
        'no-chart': 'searching',
        columns: 'reading',
        usual: 'comparing-usual',
        note: 'noting',
        'needs-product': 'asking-product',
        'needs-both': 'asking-both',
        'needs-height': 'asking-height',
        'needs-weight': 'asking-weight',
        'needs-foot': 'asking-foot',
      },
    },
    'asking-product': { ask: 'product', card: true, onFilled: 'measuring' },
    'asking-both': { ask: 'heightCm', line: 'ask.height-weight', onFilled: 'measuring' },
    'asking-height': { ask: 'heightCm', onFilled: 'measuring' },
    'asking-weight': { ask: 'weightKg', onFilled: 'measuring' },
    'asking-foot': { ask: 'footMm', onFilled: 'measuring' },
    telling: { say: 'size.one', card: true, end: true },
    comparing: { say: 'size.between', card: true, end: true },
    refusing: { say: 'size.outside', card: true, chips: ['转人工'], end: true },
    reading: { say: 'attributes.found', end: true },
    noting: { say: 'size.note', end: true },
    'comparing-usual': { say: 'size.usual', card: true, end: true },
    searching: { effect: 'answer', end: true },
  },
})
