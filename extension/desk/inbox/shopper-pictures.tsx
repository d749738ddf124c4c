import { useCallback } from 'preact/hooks'
import { photoAlt } from '../../../shared/protocol/attachment.ts'
import {
  type LoadPictures,
  PictureStrip,
  type PictureTexts,
  type ShownPicture,
} from '../../../shared/ui/pictures/picture-strip.tsx'
import { useDesk } from '../desk-context.ts'

const words: PictureTexts = {
  alt: (at, count) => (count > 1 ? `${photoAlt}，第 ${at} 张，共 ${count} 张` : photoAlt),
  failed: '没加载出来，点一下重试',
  close: '关闭照片',
  before: '上一张',
  after: '下一张',
}

/** The pictures of one message, by links that end after ten minutes and are then asked for again. */
export function ShopperPictures({ pictures }: { pictures: ShownPicture[] }) {
  const { client, snapshot } = useDesk()
  const conversationId = snapshot.value?.open?.id ?? ''
  const load = useCallback<LoadPictures>(
    async (ids) => {
      const found = await client.fetchPictureLinks(conversationId, ids)
      return new Map(found.ok ? found.value : [])
    },
    [client, conversationId],
  )
  return <PictureStrip pictures={pictures} load={load} texts={words} />
}
