import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Draft, DraftSet, SellerEngine, SellerSnapshot } from '../../shared/engine/api.ts'
import type { ShopperLanguage } from '../../shared/protocol/writing-uses.ts'
import { Button } from '../../shared/ui/button.tsx'
import { EmptyState } from '../../shared/ui/empty-state.tsx'
import { withTones } from '../uses/tones/with-tones.ts'
import { openBrowserTranslator } from '../uses/translation/browser-translator.ts'
import { ForeignWords } from '../uses/words/foreign-words.tsx'
import { isTranslated } from '../uses/words/is-translated.ts'
import { createWordsDoor } from '../uses/words/words-door.ts'
import { copyOwn } from './copy-own.ts'
import { CustomerWords } from './customer-words.tsx'
import { DraftList } from './draft-list.tsx'
import type { OrderInUse } from './order-context/find-order.ts'
import { PasteBox } from './paste-box.tsx'
import { addReply, addWords, type PastedLine } from './paste-memory.ts'
import { PastedTalk } from './pasted-talk.tsx'
import { rewordedDraft } from './rewording/rewording.ts'
import { useRewordings } from './rewording/use-rewordings.ts'
import { texts } from './texts.ts'
import { useDraftEdits } from './use-draft-edits.tsx'

type DraftsEngine = Pick<
  SellerEngine,
  | ('draft' | 'toneDraft' | 'rewordTone' | 'checkWriting' | 'noteWriting' | 'rewordDraft' | 'takeDraft')
  | ('readLanguage' | 'beginTranslation' | 'endTranslation' | 'translate')
>

interface SidePanelDraftsProps {
  engine: DraftsEngine
  snapshot: Pick<SellerSnapshot, 'rewordingWay' | 'rewordings'> | null
  isReady: boolean
  /** The tab is looked at: digits copy only then. */
  isShown: boolean
  order: OrderInUse | null
  onDropOrder: () => void
  onNotice: (notice: string) => void
}

/** Paste, drafts, articles: one conversation of another program after the other. */
export function SidePanelDrafts(props: SidePanelDraftsProps) {
  const { engine, snapshot, isReady, isShown, order, onDropOrder, onNotice } = props
  const [lines, setLines] = useState<PastedLine[]>([])
  const [set, setSet] = useState<DraftSet | null>(null)
  const [language, setLanguage] = useState<ShopperLanguage>('zh-Hans')
  const door = useMemo(() => createWordsDoor(engine, openBrowserTranslator()), [engine])
  const { wordsOf, ways } = useDraftEdits(engine, set?.drafts ?? [])
  const model = useRewordings({
    engine,
    news: snapshot?.rewordings,
    ids: set?.drafts.map(({ id }) => id) ?? [],
    isTaken: (id) => ways.edits[id] !== undefined || ways.editing === id,
    onFailure: onNotice,
  })
  /** A person's words, a model's, or the rules'. */
  const saidOf = (draft: Draft) => wordsOf(rewordedDraft(draft, model.rewordings[draft.id]))
  const asked = lines.findLast(({ side }) => side === 'shopper')?.text ?? ''
  const draft = async (words: string) => {
    onNotice('')
    const history = addWords(lines, words)
    setLines(history)
    const found = await engine.draft({
      history: history.map(({ side, text, at }) => ({ side, text, at })),
      shopperName: null,
      page: {},
      order: order?.order ?? null,
      channel: 'paste',
    })
    const said = history.filter(({ side }) => side === 'shopper').map(({ text }) => text)
    // Where nobody can say, it is Chinese and nothing is offered to translate.
    setLanguage(await engine.readLanguage(said).catch(() => 'zh-Hans' as const))
    setSet({ ...found, drafts: await withTones(engine, found.drafts) })
  }
  const copy = async (index: number) => {
    const chosen = set?.drafts[index]
    if (!chosen || !(await copyOwn(saidOf(chosen)))) return
    setLines((held) => addReply(held, saidOf(chosen), true))
    onNotice(texts.copied)
  }
  const beginAnew = () => {
    setLines([])
    setSet(null)
    onDropOrder()
    onNotice('')
  }
  useDigitKeys(isShown ? (set?.drafts.length ?? 0) : 0, copy)
  return (
    <>
      {order && (
        <p class="panel-order-in-use">
          <span class="ui-one-line">按订单 {order.order.id} 出草稿</span>
          <Button size="s" tone="quiet" onClick={onDropOrder}>
            不用这个订单
          </Button>
        </p>
      )}
      <PasteBox
        disabled={!isReady}
        onDraft={draft}
        onReply={(words) => {
          setLines((held) => addReply(held, words, false))
          onNotice('记下了，下一条草稿会接着说')
        }}
      />
      {lines.length > 1 && <PastedTalk lines={lines} onAnew={beginAnew} />}
      {set && (
        <CustomerWords
          text={asked}
          requests={set.requests}
          mood={set.mood}
          around={(words) => (
            <ForeignWords text={asked} language={language} door={door}>
              {words}
            </ForeignWords>
          )}
        />
      )}
      {set && set.drafts.length === 0 && <EmptyState icon="search" title={texts.noBasis} text={texts.failedWhy} />}
      {set && (
        <DraftList
          drafts={set.drafts}
          selected={0}
          insertedId={null}
          now={new Date()}
          onCopy={(index) => void copy(index)}
          {...ways}
          rewordings={model.rewordings}
          onTurnRewording={model.turn}
          translation={isTranslated(language) ? { language, door } : undefined}
          toneDoor={snapshot?.rewordingWay === undefined ? undefined : door}
          onAskRewording={snapshot?.rewordingWay === 'on-request' ? model.ask : undefined}
        />
      )}
      {set && (
        <footer class="panel-foot">
          <span class="ui-caption">{texts.elapsed(set.elapsedMs)}</span>
          <Button size="s" tone="quiet" onClick={beginAnew}>
            新会话
          </Button>
        </footer>
      )}
    </>
  )
}

/** 1–3 copy a draft, outside fields. */
function useDigitKeys(count: number, copy: (index: number) => Promise<void>) {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const isInField =
        event.target instanceof HTMLTextAreaElement ||
        event.target instanceof HTMLInputElement ||
        event.target instanceof HTMLSelectElement
      const digit = /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1]
      const isChord = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (isInField || digit === undefined || isChord || Number(digit) > count) return
      void copy(Number(digit) - 1)
    }
    document.addEventListener('keydown', handleKey)
    return () => document.removeEventListener('keydown', handleKey)
  }, [count, copy])
}
