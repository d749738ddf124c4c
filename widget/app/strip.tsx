import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../shared/ui/icon.tsx'
import { connection, owner, shop, snapshot } from '../snapshot.ts'
import { focusComposer } from './focus-composer.ts'
import { texts } from './preferences.ts'

/** One thing at a time above the messages: no network, or the place in the queue. No network wins. */
export function Strip() {
  const isOffline = connection.value === 'offline'
  const queue = owner.value === 'waiting' ? snapshot.value?.conversation.queue : null
  const words = texts.value.strip
  const nobody =
    owner.value === 'waiting' && shop.value && !shop.value.openNow ? words.nobody(shop.value.hoursLabel) : null
  const said = isOffline ? words.offline : (nobody ?? (queue ? words.position(queue.position, queue.minutes) : ''))
  return (
    <>
      <Announcer words={said} />
      {isOffline && (
        <div class="w-strip is-offline">
          <Icon name="offline" />
          <span>{words.offline}</span>
        </div>
      )}
      {!isOffline && (nobody || queue) && (
        <div class="w-strip is-queue">
          <Icon name="human" />
          <span>
            {nobody ?? <b>{said}</b>}
            {!nobody && queue && <small>{queue.minutes ? words.estimated : words.notEstimated}</small>}
          </span>
          <button type="button" onClick={focusComposer}>
            {words.leaveMessage}
          </button>
        </div>
      )}
    </>
  )
}

const quietMs = 30_000

/** Tells a screen reader what the strip says: at once when it appears, then at most every 30 s. */
function Announcer({ words }: { words: string }) {
  const [said, setSaid] = useState({ words: '', at: 0 })
  useEffect(() => {
    const say = () => setSaid({ words, at: Date.now() })
    const wait = words === '' || said.words === '' ? 0 : said.at + quietMs - Date.now()
    if (words === said.words) return
    const timer = setTimeout(say, Math.max(0, wait))
    return () => clearTimeout(timer)
  }, [words, said])
  return (
    <span class="ui-hidden" role="status">
      {said.words}
    </span>
  )
}
