import { useEffect, useRef, useState } from 'preact/hooks'
import type { WordsBy, WritingRefusal } from '../../shared/protocol/writing-uses.ts'

type Asked<Reason> = { ok: true; value: string; by?: WordsBy } | { ok: false; reason: Reason }

export type Writing<Reason = WritingRefusal> =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'written'; words: string; by: WordsBy | undefined; isOriginalShown: boolean }
  | { kind: 'refused'; reason: Reason | 'failed' }

/** Other words for a source, asked for by a press. A source that changed forgets them; what comes late is not shown. */
export function useWritten<Reason = WritingRefusal>(source: string, ask: () => Promise<Asked<Reason>>) {
  const [writing, setWriting] = useState<Writing<Reason>>({ kind: 'idle' })
  const asked = useRef(0)
  const forget = () => {
    asked.current += 1
    setWriting({ kind: 'idle' })
  }
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
    const written = await ask().catch(() => ({ ok: false, reason: 'failed' }) as const)
    if (own !== asked.current) return
    if (written.ok) setWriting({ kind: 'written', words: written.value, by: written.by, isOriginalShown: false })
    else setWriting({ kind: 'refused', reason: written.reason })
  }
  const turn = () =>
    setWriting((held) => (held.kind === 'written' ? { ...held, isOriginalShown: !held.isOriginalShown } : held))
  return { writing, write, turn, forget }
}
