import { readFileSync } from 'node:fs'

/** What workerd keeps open for one socket. */
const perSocket = 4
const forTheRest = 500

/** Refuses a load that would end in a dead runtime: descriptors run out without a word. */
export function assertDescriptors(conversations: number): void {
  const limit = readLimit()
  const needed = conversations * perSocket + forTheRest
  if (needed > limit)
    throw new Error(`${conversations} conversations need ${needed} open files, ${limit} are allowed: ulimit -n`)
}

function readLimit(): number {
  try {
    return Number(
      /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? Number.POSITIVE_INFINITY,
    )
  } catch {
    return Number.POSITIVE_INFINITY // no /proc here: the system says it by itself
  }
}
