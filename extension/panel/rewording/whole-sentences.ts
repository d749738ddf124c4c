/** What is written so far up to the end of its last sentence: for those who asked for little motion. */
export function wholeSentences(text: string): string {
  return /^[\s\S]*[。！？!?；;\n]/.exec(text)?.[0] ?? ''
}

export function wantsLittleMotion(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true
}
