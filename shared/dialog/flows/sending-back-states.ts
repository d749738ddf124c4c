import type { FlowState } from '../flow.ts'

/**
 * From a yes of law and policy to an opened case, shared by returns, exchanges and faulty goods: how it comes back,
 * photographs where they are needed and were not asked for before, what will happen, the shopper's word, and only
 * then the case.
 */
export function sendingBackStates(
  kind: 'return' | 'exchange',
  photos: 'asked-here' | 'asked-before',
): Record<string, FlowState> {
  const act = kind === 'return' ? 'open_return' : 'open_exchange'
  const name = (state: string): string => `${kind}-${state}`
  return {
    [name('method')]: { check: 'return-method', on: { one: name('weighing'), choose: name('choosing-method') } },
    [name('choosing-method')]: {
      ask: 'returnMethod',
      choices: ['上门取件', '自己寄回'],
      chips: [kind === 'return' ? '先不退' : '先不换'],
      onFilled: name('weighing'),
    },
    [name('weighing')]: {
      check: `${kind}-terms`,
      on: {
        ready: name('confirming'),
        'needs-photo': name(photos === 'asked-here' ? 'collecting-photo' : 'missing-photo'),
        'no-photo': name('missing-photo'),
        refused: name('refusing'),
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    ...(photos === 'asked-here'
      ? {
          [name('collecting-photo')]: {
            ask: 'photos',
            chips: ['没有照片', '转人工'],
            onFilled: name('weighing'),
          } satisfies FlowState,
        }
      : {}),
    [name('missing-photo')]: { say: 'return.no-photo', next: 'handing-over' },
    [name('confirming')]: {
      ask: 'confirmed',
      line: kind === 'return' ? 'ask.return-confirm' : 'ask.exchange-confirm',
      card: true,
      choices: ['确认', kind === 'return' ? '先不退' : '先不换'],
      onFilled: name('opening'),
    },
    [name('opening')]: {
      act,
      on: {
        executed: name('opened'),
        requested: name('filed'),
        refused: name('refusing'),
        unavailable: 'unavailable',
        offline: 'offline',
      },
    },
    [name('opened')]: { say: kind === 'return' ? 'return.opened-self' : 'exchange.opened-self', card: true, end: true },
    [name('filed')]: { say: kind === 'return' ? 'return.filed' : 'exchange.filed', end: true },
    [name('refusing')]: { say: 'return.refused', chips: ['转人工'], end: true },
  }
}

/** What law or policy says no to, and what the shopper may answer to it; shared by returns and exchanges. */
export const refusalStates: Record<string, FlowState> = {
  'explaining-quality-late': { say: 'return.quality-late', card: true, next: 'handing-over' },
  'explaining-late': { say: 'return.late', card: true, on: { accepted: 'closing', disputed: 'handing-over' } },
  'explaining-law': {
    say: 'return.excluded-by-law',
    card: true,
    on: { accepted: 'closing', disputed: 'handing-over' },
  },
  'explaining-confirmed': {
    say: 'return.excluded-confirmed',
    card: true,
    on: { accepted: 'closing', disputed: 'handing-over' },
  },
  'explaining-not-signed': { say: 'return.not-signed', card: true, end: true },
  'explaining-not-open': { say: 'return.closed', card: true, chips: ['转人工'], end: true },
  'explaining-closed': { say: 'return.closed', card: true, end: true },
  closing: { say: 'return.accepted', end: true },
}
