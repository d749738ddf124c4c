import { useEffect, useState } from 'preact/hooks'

/** One press at a time: which one is worked on, and whether the last one came to nothing. */
export function usePress(stateKey: string) {
  const [pressed, setPressed] = useState<string | null>(null)
  const [isBroken, setBroken] = useState(false)
  // A download goes on for long after the press was taken: its state says that it was.
  useEffect(() => setPressed(null), [stateKey])
  const press = (name: string, act: () => Promise<unknown>) => {
    setPressed(name)
    setBroken(false)
    act()
      .catch(() => setBroken(true)) // the engine's thread is gone; the screen says so
      .finally(() => setPressed((held) => (held === name ? null : held)))
  }
  return { pressed, isBroken, press }
}

export type Press = ReturnType<typeof usePress>
