import { useEffect, useRef } from 'preact/hooks'

/** Files dropped anywhere on the chat, or pasted into it. Words are left to the field. */
export function useDroppedFiles(take: (files: File[]) => void): void {
  const newest = useRef(take)
  newest.current = take
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    const receive = (event: Event, transfer: DataTransfer | null) => {
      if (!transfer?.types.includes('Files')) return
      event.preventDefault()
      newest.current([...transfer.files])
    }
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal })
    document.addEventListener('drop', (event) => receive(event, event.dataTransfer), { signal })
    document.addEventListener('paste', (event) => receive(event, event.clipboardData), { signal })
    return () => ended.abort()
  }, [])
}
