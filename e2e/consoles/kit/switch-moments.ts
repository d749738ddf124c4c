const events = ['focus', 'focusin', 'blur', 'selectstart', 'selectionchange', 'beforeinput', 'input', 'textInput']

/** Counts every moment of a page at which its own scripts run, and tells each. */
export function countMoments(onMoment: (count: number) => void) {
  let count = 0
  const ending = new AbortController()
  const pass = () => {
    if (ending.signal.aborted) return
    const now = count
    count += 1
    onMoment(now)
  }
  for (const name of events) window.addEventListener(name, pass, { capture: true, signal: ending.signal })
  const observer = new MutationObserver(pass)
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
  return {
    pass,
    count: () => count,
    end() {
      ending.abort()
      observer.disconnect()
    },
  }
}
