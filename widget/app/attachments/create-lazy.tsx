import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A part of the chat that the first paint does not wait for; until it is here, nothing stands in its place. */
export function createLazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let kept: ComponentType<Props> | null = null
  return (props: Props) => {
    const [Part, setPart] = useState(() => kept)
    useEffect(() => {
      load().then(
        (loaded) => {
          kept = loaded
          setPart(() => loaded)
        },
        () => undefined, // not fetched: the words around it do not depend on it
      )
    }, [])
    return Part && <Part {...props} />
  }
}
