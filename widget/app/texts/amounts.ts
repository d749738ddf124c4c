/** A limit in bytes as people read it. */
export function toMegabytes(bytes: number): number {
  return Math.round(bytes / 104_857.6) / 10
}

/** How long to wait; from two minutes on in minutes. */
export function toWait(seconds: number, secondsWord: string, minutesWord: string): string {
  return seconds < 120 ? `${seconds} ${secondsWord}` : `${Math.ceil(seconds / 60)} ${minutesWord}`
}
