import { useEffect, useRef } from 'preact/hooks'

/** The field of a question (`s1`) or of an option (`s1.0`) gets the focus once it is drawn. */
export function useFlowFocus() {
  const place = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const field = place.current?.querySelector<HTMLElement>(`[data-flow="${wanted.current}"]`)
    wanted.current = null
    field?.focus()
  })
  const focus = (name: string) => {
    wanted.current = name
  }
  return { place, focus }
}
