import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/**
 * A part that the first paint does not wait for; until it is here, nothing stands in its place. Where it cannot be
 * fetched, `Instead` does: without one, the words around must not depend on it.
 */
export function createLazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Instead?: ComponentType<Props>,
) {
  let kept: ComponentType<Props> | null = null
  return (props: Props) => {
    const [Part, setPart] = useState(() => kept)
    useEffect(() => {
      load().then(
        (loaded) => {
          kept = loaded
          setPart(() => loaded)
        },
        () => Instead && setPart(() => Instead),
      )
    }, [])
    return Part && <Part {...props} />
  }
}
