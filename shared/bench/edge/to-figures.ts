import { type Figure, type Load, toPercentiles } from '../figure.ts'
import type { Faults } from './find-faults.ts'
import { standIns } from './serve-edge.ts'
import type { Started } from './start-conversations.ts'
import type { Talked } from './talk.ts'

/** Everything one run of product and floor found. */
export interface EdgeRun {
  product: Talked
  floor: Talked
  begun: Started
  faults: Faults
  /** Stored facts that the sockets showed. */
  facts: number
  refused: number
  handedOver: number
  /** How late the load generator's own clock was at worst: what it adds to every time. */
  lagMs: number
}

const cpuRatioLimit = 3

/** The table of an edge run. */
export function toFigures(run: EdgeRun, load: Load): Figure[] {
  return [...steadyFigures(run, load), ...newFigures(run, load), ...promiseFigures(run)]
}

function steadyFigures({ product, floor, lagMs, refused, handedOver }: EdgeRun, load: Load): Figure[] {
  const section = `edge: ${load.conversations} open conversations (${standIns})`
  const ratio = product.cpuMsPerMessage / floor.cpuMsPerMessage
  return [
    {
      section,
      name: 'shopper messages',
      value: product.messages / product.seconds,
      unit: '/s',
      note: `${product.messages} in ${product.seconds.toFixed(1)} s, each with its proposal and reply`,
    },
    ...toPercentiles({ section, name: 'post → delivered', unit: 'ms' }, product.deliveredMs, {
      p50: null,
      p95: 50,
      p99: null,
    }),
    ...toPercentiles({ section, name: 'post → accepted reply', unit: 'ms' }, product.repliedMs, {
      p50: null,
      p95: 150,
    }),
    ...toPercentiles({ section, name: 'floor: post → delivered', unit: 'ms' }, floor.deliveredMs, {
      p50: null,
      p95: null,
      p99: null,
    }),
    { section, name: 'CPU of workerd per shopper message with its reply', value: product.cpuMsPerMessage, unit: 'ms' },
    {
      section,
      name: 'floor: CPU of workerd per message',
      value: floor.cpuMsPerMessage,
      unit: 'ms',
      note: 'one insert, one send',
    },
    { section, name: 'CPU, message with its reply to floor', value: ratio, unit: '×' },
    {
      section,
      name: 'CPU, each stored message to floor',
      value: ratio / 2,
      unit: '×',
      limit: cpuRatioLimit,
      note: 'a message and its reply are two inserts and two sends',
    },
    { section, name: 'load generator late by, p99', value: lagMs, unit: 'ms', note: 'contained in every time above' },
    { section, name: 'refusals', value: refused, unit: '' },
    { section, name: 'conversations handed to people', value: handedOver, unit: '' },
  ]
}

function newFigures({ begun }: EdgeRun, load: Load): Figure[] {
  const section = `edge: ${load.newPerSecond} new conversations a second for ${load.newSeconds} s`
  return [
    {
      section,
      name: 'begun and answered',
      value: begun.wholeMs.length,
      unit: '',
      note: `${begun.failed} failed, ${begun.skipped} not started`,
    },
    ...toPercentiles({ section, name: 'first message → answer', unit: 'ms' }, begun.answerMs, {
      p50: null,
      p95: null,
      p99: 150,
    }),
    ...toPercentiles({ section, name: 'session, ticket, socket, message, answer', unit: 'ms' }, begun.wholeMs, {
      p50: null,
      p99: null,
    }),
  ]
}

function promiseFigures({ faults, facts, product, floor, begun }: EdgeRun): Figure[] {
  const section = `edge: what was posted, stored and shown, compared after the load (${facts} facts)`
  const promise = { section, unit: '' as const, limit: 0, isPromise: true }
  return [
    { ...promise, name: 'lost', value: faults.lost },
    { ...promise, name: 'doubled', value: faults.doubled },
    { ...promise, name: 'reordered', value: faults.reordered },
    { ...promise, name: 'without an end in 15 s', value: product.unsettled + floor.unsettled + begun.failed },
  ]
}
