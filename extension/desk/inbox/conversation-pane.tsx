import { useEffect } from 'preact/hooks'
import type { ConversationView, SellerSnapshot } from '../../../shared/engine/api.ts'
import { useDesk } from '../desk-context.ts'
import { useKeys } from '../frame/use-keys.ts'
import { Composer } from './composer.tsx'
import { ConversationHead } from './conversation-head.tsx'
import { DraftStrip } from './draft-strip.tsx'
import { EndDialog } from './end-dialog.tsx'
import { MessageList } from './message-list.tsx'
import { ShopperPanel } from './shopper-panel.tsx'
import { useDraftWords } from './use-draft-words.ts'
import { type Answering, whoAnswers } from './who-answers.ts'

interface ConversationPaneProps {
  open: NonNullable<SellerSnapshot['open']>
  snapshot: SellerSnapshot
}

/** The open conversation: its head, its words, drafts and composer, and who the shopper is. */
export function ConversationPane({ open, snapshot }: ConversationPaneProps) {
  const { inbox, session, keeping } = useDesk()
  const { id, view, drafts } = open
  const summary = snapshot.inbox.find((row) => row.id === id)
  const staff = session.value?.staff ?? { id: '', name: '' }
  const answering = whoAnswers({ view, summary, staff })
  const ready = answering === 'me' ? (drafts?.drafts ?? []).filter(({ text }) => text !== '') : []
  const words = useDraftWords(id, ready, snapshot)
  const name = summary?.shopperName ?? '客户'
  useTabOfMine(answering)
  useEffect(() => {
    void keeping.load(id)
  }, [keeping, id])
  useKeys((key) => {
    if (key === 'leave') inbox.isPanelOpen.value = false
    if (key === 'end' && answering !== 'closed') inbox.isEnding.value = true
  })
  return (
    <>
      <section class="dk-talk" aria-label={`和${name}的会话`}>
        <ConversationHead name={name} summary={summary} view={view} answering={answering} />
        <MessageList view={view} shopperName={name} conversationId={id} />
        <div class="dk-foot">
          {ready.length > 0 && <DraftStrip {...words} />}
          <Composer
            conversationId={id}
            answering={answering}
            operatorName={view.operatorName}
            said={wordsOfShopper(view)}
            refusal={snapshot.refusal}
          />
        </div>
        {inbox.isEnding.value && <EndDialog name={name} />}
      </section>
      <ShopperPanel key={`${id} ${view.proof}`} conversationId={id} name={name} view={view} />
    </>
  )
}

/** The last of them: the language that somebody wrote in at first may not be theirs any more. */
const heardMessages = 6

function wordsOfShopper({ items }: ConversationView): string[] {
  const said = items.flatMap((item) =>
    item.kind === 'message' && item.message.author.kind === 'shopper' ? item.message.parts : [],
  )
  return said.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).slice(-heardMessages)
}

/** Taking a conversation over moves it to one's own list; the list follows. */
function useTabOfMine(answering: Answering) {
  const { inbox } = useDesk()
  const isMine = answering === 'me'
  useEffect(() => {
    if (isMine) inbox.tab.value = 'mine'
  }, [isMine])
}
