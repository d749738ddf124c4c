import { readFileSync } from 'node:fs'

/** The most memory a process has held at once; NaN outside Linux. */
export function readPeakBytes(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024
  } catch {
    return Number.NaN // no /proc here
  }
}
