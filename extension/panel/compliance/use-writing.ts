import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import {
  type CompliancePlatform,
  type WritingOutcome,
  type WritingReport,
  writingLimit,
} from '../../../shared/protocol/writing.ts'
import { nameFinding } from './writing-state.ts'

const restAfterKeyMs = 120

export interface WritingSetting {
  engine: Pick<SellerEngine, 'checkWriting' | 'noteWriting'>
  /** Whose rules hold where the words go; law and shop alone in a conversation of the shop's own. */
  platform: CompliancePlatform
  /** What was said of one place is not said of the next. */
  place: string
  text: string
  onText: (text: string) => void
}

/** The check of what a person writes on a page of ours. */
export function useWriting({ engine, platform, place, text, onText }: WritingSetting) {
  const [checked, setChecked] = useState<{ text: string; report: WritingReport } | null>(null)
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const told = useRef(new Set<string>())
  const isComposing = useComposing()
  const isEmpty = text.trim() === ''
  useEffect(() => {
    setChecked(null)
    setDismissed(new Set())
    told.current.clear()
  }, [place, isEmpty])
  useEffect(() => {
    if (isEmpty || isComposing) return
    let isCurrent = true
    const check = async () => {
      const request = { platform, text: text.slice(0, writingLimit), facts: [] }
      const report = await engine.checkWriting(request)
      if (isCurrent) setChecked({ text: request.text, report })
    }
    const timer = setTimeout(() => void check(), restAfterKeyMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [engine, platform, text, isEmpty, isComposing])
  const findings =
    checked?.report.findings.filter((finding) => !dismissed.has(nameFinding(checked.text, finding))) ?? []
  const note = (outcome: WritingOutcome, of = checked?.report.findings ?? []) => {
    const kinds = [...new Set(of.map(({ kind }) => kind))]
    if (kinds.length > 0) void engine.noteWriting({ platform, outcome, kinds })
  }
  // At once: a press that follows must find it told.
  useLayoutEffect(() => {
    if (!checked) return
    const news = findings.filter((finding) => !told.current.has(nameFinding(checked.text, finding)))
    for (const finding of news) told.current.add(nameFinding(checked.text, finding))
    note('shown', news)
  }, [checked])
  return {
    checked,
    findings,
    dismiss() {
      const names = findings.map((finding) => nameFinding(checked?.text ?? '', finding))
      setDismissed(new Set([...dismissed, ...names]))
    },
    /** Puts a rewording in the place of the words it was made for; false where there is none. */
    reword(way: 'whole' | 'words'): boolean {
      const instead = findings.length > 0 ? (checked?.report[way] ?? null) : null
      // Words that were written since the check stay as they are.
      if (checked === null || instead === null || text !== checked.text) return false
      note('reworded')
      onText(instead)
      return true
    },
    /** Called when the words have gone out. */
    noteSent: (sent: string) => checked?.text.trim() === sent.trim() && note('sent-anyway'),
  }
}

/** True while an input method composes: its characters are not written yet. */
function useComposing(): boolean {
  const [isComposing, setComposing] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    document.addEventListener('compositionstart', () => setComposing(true), { signal })
    document.addEventListener('compositionend', () => setComposing(false), { signal })
    return () => ending.abort()
  }, [])
  return isComposing
}
