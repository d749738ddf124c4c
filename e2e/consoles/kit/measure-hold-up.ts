import type { ConsoleProfile } from '../../../extension/consoles/console-profile.ts'
import { type ConsoleNotice, watchConsole } from '../../../extension/consoles/watch-console.ts'

export interface HoldUp {
  rows: number
  /** Milliseconds of the longest task of the page in each round: what else runs on the machine is in some, not in all. */
  longestTasksMs: number[]
}

const longTaskMs = 50
const mostRounds = 5

/** Reads a page of very many messages while customers write on, in real time. */
export async function measureHoldUp(profile: ConsoleProfile, count: number): Promise<HoldUp> {
  const { replica } = window
  const { key, lines } = replica.current().conversation
  const last = lines.at(-1)
  while (last && lines.length < count)
    lines.push({ ...last, id: last.id + lines.length, text: `第 ${lines.length} 句` })
  replica.add(key, { text: '最后一句' })
  const longestTasksMs: number[] = []
  do longestTasksMs.push(await measureRound(profile))
  while (Math.min(...longestTasksMs) >= longTaskMs && longestTasksMs.length < mostRounds)
  return { longestTasksMs, rows: document.querySelectorAll(rowSelector(profile)).length }
}

async function measureRound(profile: ConsoleProfile): Promise<number> {
  await quiet()
  let longestMs = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration)
  })
  observer.observe({ type: 'longtask' })
  const ending = new AbortController()
  await new Promise<void>((resolve) => {
    let readings = 0
    const hear = ({ kind }: ConsoleNotice) => {
      if (kind !== 'reading') return
      readings += 1
      if (readings === 1) appendCopy(profile)
      else resolve()
    }
    watchConsole(profile, hear, ending.signal)
  })
  await quiet()
  observer.disconnect()
  ending.abort()
  return longestMs
}

function rowSelector(profile: ConsoleProfile): string {
  // A build may have lost its best marks.
  return profile.slots.messageRow.find((selector) => document.querySelector(selector)) ?? '.row'
}

/** One row more, without the page drawing the others again. */
function appendCopy(profile: ConsoleProfile): void {
  const rows = [...document.querySelectorAll(rowSelector(profile))]
  const last = rows.at(-1)
  const copy = last?.cloneNode(true)
  if (!(copy instanceof Element) || !last) return
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) if (element.id) element.id = `${element.id}9`
  last.after(copy)
}

/** Until the browser has had nothing to do twice. */
async function quiet(): Promise<void> {
  for (let round = 0; round < 2; round += 1)
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }))
}
