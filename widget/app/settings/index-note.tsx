import { snapshot } from '../../snapshot.ts'
import { type Locale, texts } from '../preferences.ts'

/** Here and not among the texts of the chat: only a full device with this sheet open needs them. */
const words: Record<Locale, string> = {
  'zh-CN': '这台设备空间不够，存不下答案的索引。聊天照常，只是每次打开要多等一会儿，断网时才能自己回答。',
  'zh-TW': '這台裝置空間不夠，存不下答案的索引。聊天照常，只是每次打開要多等一會兒，斷網時才能自己回答。',
  en: 'This device has no room to keep the index of answers. Chatting works as usual; after each opening it takes a little longer until answers come without a network.',
}

/** Says, without alarm, that this device begins anew each time. */
export function IndexNote() {
  const knowledge = snapshot.value?.knowledge
  if (knowledge?.kind !== 'ready' || knowledge.indexKept !== false) return null
  return <p class="w-setting w-index-note">{words[texts.value.locale]}</p>
}
