import { defineFlow } from '../flow.ts'

/**
 * 我寄了，单号 …: the parcel's number goes to the case it belongs to, is read back and can be corrected. Begun by its
 * words, not by an intent.
 */
export const returnWaybill = defineFlow({
  id: 'return-waybill',
  intents: [],
  slots: { order: 'ask.order', phoneLast4: 'ask.last4', afterSale: 'ask.waybill-case', waybill: 'ask.waybill' },
  start: 'finding',
  states: {
    finding: {
      check: 'waybill-case',
      on: {
        found: 'reading',
        'choose-case': 'choosing-case',
        none: 'having-no-case',
        over: 'telling-over',
        tracking: 'looking-up',
        'needs-order': 'asking-order',
        'needs-digits': 'asking-digits',
        'not-found': 'asking-order-again',
        locked: 'locked',
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    'asking-order': { ask: 'order', onFilled: 'finding' },
    'asking-digits': { ask: 'phoneLast4', onFilled: 'finding' },
    'asking-order-again': { ask: 'order', line: 'order.not-found', chips: ['转人工'], onFilled: 'finding' },
    locked: { say: 'order.locked', next: 'handing-over' },
    unavailable: { say: 'order.unavailable', chips: ['转人工'], end: true },
    offline: { effect: 'edge', say: 'waybill.offline', resume: 'finding' },
    'handing-over': { effect: 'handoff', trigger: 'flow-step', end: true },
    'choosing-case': { ask: 'afterSale', card: true, onFilled: 'finding' },
    // A number that belongs to no case is a parcel somebody asks about.
    'looking-up': { effect: 'switch', flow: 'order-tracking', intent: 'logistics_track', end: true },
    'having-no-case': { say: 'waybill.no-case', chips: ['我要退货', '转人工'], end: true },
    'telling-over': { say: 'waybill.over', chips: ['退款到哪了'], end: true },
    reading: {
      check: 'waybill-number',
      on: { fits: 'keeping', missing: 'asking-number', odd: 'asking-again' },
    },
    'asking-number': { ask: 'waybill', chips: ['转人工'], onFilled: 'reading' },
    'asking-again': { ask: 'waybill', line: 'ask.waybill-again', chips: ['转人工'], onFilled: 'reading' },
    keeping: {
      act: 'set_waybill',
      on: {
        executed: 'kept',
        requested: 'filed',
        refused: 'refusing',
        unavailable: 'not-kept',
        offline: 'offline',
      },
    },
    kept: { say: 'waybill.kept', card: true, end: true },
    filed: { say: 'waybill.filed', end: true },
    refusing: { say: 'waybill.refused', chips: ['转人工'], end: true },
    'not-kept': { say: 'waybill.not-kept', chips: ['转人工'], end: true },
  },
})
