import { useEffect, useRef } from 'preact/hooks'
import { Skeleton } from '../../shared/ui/skeleton.tsx'
import { engineFailure, snapshot } from '../snapshot.ts'
import { type Chat, ChatContext } from './chat-context.ts'
import { Composer } from './composer.tsx'
import { EngineFailed } from './engine-failed.tsx'
import { Header } from './header.tsx'
import { keepFocusInside } from './keep-focus-inside.ts'
import { MessageList } from './message-list.tsx'
import { texts } from './preferences.ts'
import { StorageNotice } from './storage-notice.tsx'
import { Strip } from './strip.tsx'

/** The chat: header, one strip, messages, composer. */
export function App({ chat }: { chat: Chat }) {
  const frame = useRef<HTMLDivElement>(null)
  const hasFailed = engineFailure.value !== null
  const isReady = snapshot.value !== null && !hasFailed
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) chat.host.post({ kefu: 'close' })
      if (frame.current) keepFocusInside(frame.current, event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [chat])
  return (
    <ChatContext.Provider value={chat}>
      <div class="w-chat" ref={frame}>
        <Header />
        {hasFailed && <EngineFailed code={engineFailure.value ?? ''} />}
        {!isReady && !hasFailed && (
          <div class="w-list">
            <Skeleton label={texts.value.loading} />
          </div>
        )}
        {isReady && (
          <>
            <Strip />
            <MessageList />
            <StorageNotice />
            <Composer key={snapshot.value?.wipes} />
          </>
        )}
      </div>
    </ChatContext.Provider>
  )
}
