import './attach.css'
import { useMemo } from 'preact/hooks'
import type { Delivery, ShopperEngine, ShownItem } from '../../../shared/engine/api.ts'
import { type LoadPictures, PictureStrip, type ShownPicture } from '../../../shared/ui/pictures/picture-strip.tsx'
import { useChat } from '../chat-context.ts'
import { keepFocus } from '../keep-focus.ts'
import { texts } from '../preferences.ts'
import { attachmentTexts } from './attachment-texts.ts'
import { formatBytes } from './format-bytes.ts'

export interface MessagePicturesProps {
  item: Extract<ShownItem, { kind: 'message' }>
  pictures: ShownPicture[]
}

/** The pictures of one message: from this device while it has them, else by links of the edge; and how far they are. */
export function MessagePictures({ item, pictures }: MessagePicturesProps) {
  const { engine } = useChat()
  const load = useMemo(() => createLoader(engine), [engine])
  const words = attachmentTexts[texts.value.locale]
  const sending = sendingOf(item.delivery)
  const name = (at: number) => words.sending(at, pictures.length)
  return (
    <>
      <PictureStrip
        pictures={pictures}
        load={load}
        texts={words}
        progress={sending && { percents: sending.map(toPercent), name }}
      />
      {(sending || item.delivery?.kind === 'queued') && (
        <div class="w-meta w-upload">
          {sending && <span aria-hidden="true">{sumOf(sending, words.sent)}</span>}
          <button
            type="button"
            onClick={() => {
              keepFocus(true)
              void engine.discard(item.message.clientId)
            }}
          >
            {words.callOff}
          </button>
        </div>
      )}
    </>
  )
}

type Sending = NonNullable<Extract<Delivery, { kind: 'sending' }>['pictures']>

function sendingOf(delivery: Delivery | null): Sending | undefined {
  return delivery?.kind === 'sending' ? delivery.pictures : undefined
}

function toPercent({ sent, of }: Sending[number]): number {
  return of === 0 ? 0 : Math.floor((sent * 100) / of)
}

function sumOf(sending: Sending, say: (sent: string, of: string) => string): string {
  const add = (of: (one: Sending[number]) => number) => sending.reduce((sum, one) => sum + of(one), 0)
  return say(formatBytes(add(({ sent }) => sent)), formatBytes(add(({ of }) => of)))
}

/** What this page already has; a picture that was chosen here needs no network for as long as the page lives. */
const local = new Map<string, string>()

function createLoader(engine: ShopperEngine): LoadPictures {
  return async (ids) => {
    await Promise.all(ids.map((id) => keepLocal(engine, id)))
    const missing = ids.filter((id) => !local.has(id))
    const links = missing.length > 0 ? await engine.fetchPictureLinks(missing) : []
    return new Map([...local, ...links.map(({ id, url }) => [id, url] as const)])
  }
}

async function keepLocal(engine: ShopperEngine, id: string): Promise<void> {
  if (local.has(id)) return
  const blob = await engine.loadPicture(id)
  if (blob) local.set(id, URL.createObjectURL(blob))
}
