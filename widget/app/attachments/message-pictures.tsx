import { useMemo } from 'preact/hooks'
import type { ShopperEngine } from '../../../shared/engine/api.ts'
import { type LoadPictures, PictureStrip, type ShownPicture } from '../../../shared/ui/pictures/picture-strip.tsx'
import { useChat } from '../chat-context.ts'
import { texts } from '../preferences.ts'
import { attachmentTexts } from './attachment-texts.ts'

/** The pictures of one message: from this device while it has them, else by links of the edge. */
export function MessagePictures({ pictures }: { pictures: ShownPicture[] }) {
  const { engine } = useChat()
  const load = useMemo(() => createLoader(engine), [engine])
  return <PictureStrip pictures={pictures} load={load} texts={attachmentTexts[texts.value.locale]} />
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
