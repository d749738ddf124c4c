import { useEffect, useRef, useState } from 'preact/hooks'
import type { WordsBy, WritingRefusal, WrittenWords } from '../../shared/protocol/writing-uses.ts'

export type Writing =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'written'; words: string; by: WordsBy | undefined; isOriginalShown: boolean }
  | { kind: 'refused'; reason: WritingRefusal }

/** Other words for a source, asked for by a press. A source that changed forgets them; what comes late is not shown. */
export function useWritten(source: string, ask: () => Promise<WrittenWords>) {
  const [writing, setWriting] = useState<Writing>({ kind: 'idle' })
  const asked = useRef(0)
  useEffect(() => {
    setWriting({ kind: 'idle' })
    return () => {
      asked.current += 1
    }
  }, [source])
  const write = async () => {
    asked.current += 1
    const own = asked.current
    setWriting({ kind: 'busy' })
    const written = await ask().catch((): WrittenWords => ({ ok: false, reason: 'failed' }))
    if (own !== asked.current) return
    if (written.ok) setWriting({ kind: 'written', words: written.value, by: written.by, isOriginalShown: false })
    else setWriting({ kind: 'refused', reason: written.reason })
  }
  const turn = () =>
    setWriting((held) => (held.kind === 'written' ? { ...held, isOriginalShown: !held.isOriginalShown } : held))
  return { writing, write, turn }
}
