import { useEffect, useState } from 'preact/hooks'
import type { DraftSet, SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import { Button } from '../../shared/ui/button.tsx'
import { EmptyState } from '../../shared/ui/empty-state.tsx'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { copyText } from './copy-text.ts'
import { CustomerWords } from './customer-words.tsx'
import { DraftList } from './draft-list.tsx'
import { PasteBox } from './paste-box.tsx'
import { SignIn } from './sign-in.tsx'
import { texts } from './texts.ts'

/** The copilot for 千牛 and every other program: paste the customer's words, copy a draft back. */
export function SidePanel({ engine }: { engine: SellerEngine }) {
  const [snapshot, setSnapshot] = useState<SellerSnapshot | null>(null)
  const [asked, setAsked] = useState('')
  const [set, setSet] = useState<DraftSet | null>(null)
  const [notice, setNotice] = useState('')
  useEffect(() => void engine.watch(setSnapshot), [engine])
  const draft = async (words: string) => {
    setNotice('')
    setAsked(words)
    const history = [{ side: 'shopper' as const, text: words, at: null }]
    setSet(await engine.draft({ history, shopperName: null, page: {}, order: null, channel: 'paste' }))
  }
  const copy = async (index: number) => {
    const chosen = set?.drafts[index]
    if (chosen && (await copyText(chosen.text))) setNotice(texts.copied)
  }
  useDigitKeys(set?.drafts.length ?? 0, copy)
  const isReady = snapshot?.knowledge.kind === 'ready'
  return (
    <main class="ui-page panel">
      <header class="panel-head">
        <h1>{texts.product}</h1>
        <span class="ui-caption">{snapshot?.connection === 'online' ? texts.online : texts.offline}</span>
      </header>
      {snapshot && !isReady && !snapshot.session && <SignIn engine={engine} />}
      {snapshot?.session && !isReady && <Skeleton label={texts.loadingKnowledge} />}
      <PasteBox disabled={!isReady} onDraft={draft} />
      {set && <CustomerWords text={asked} requests={set.requests} mood={set.mood} />}
      {set && set.drafts.length === 0 && <EmptyState icon="search" title={texts.noBasis} text={texts.failedWhy} />}
      {set && (
        <DraftList
          drafts={set.drafts}
          selected={0}
          insertedId={null}
          now={new Date()}
          onCopy={(index) => void copy(index)}
        />
      )}
      <p class="panel-notice" role="status">
        {notice}
      </p>
      <footer class="panel-foot">
        {set && <span class="ui-caption">{texts.elapsed(set.elapsedMs)}</span>}
        <Button size="s" tone="quiet" icon="settings" onClick={() => window.open('/options.html')}>
          客服台开关
        </Button>
      </footer>
    </main>
  )
}

/** 1–3 copy a draft, outside fields. */
function useDigitKeys(count: number, copy: (index: number) => Promise<void>) {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const isInField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
      const digit = /^Digit([1-3])$/.exec(event.code)?.[1]
      if (isInField || digit === undefined || event.altKey || event.ctrlKey || Number(digit) > count) return
      void copy(Number(digit) - 1)
    }
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [count, copy])
}
