interface Progress {
  done: number
  all: number
  elapsedMs: number
}

/** 2 秒, 3 分钟: how long the rest takes at the speed so far; null before anything is known. */
export function estimateLeft({ done, all, elapsedMs }: Progress): string | null {
  if (done === 0 || done >= all || elapsedMs <= 0) return null
  const seconds = Math.ceil(((elapsedMs / done) * (all - done)) / 1000)
  return seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`
}
