import '../../shared/ui/tokens.css'
import '../../shared/ui/base.css'
import '../../shared/ui/cards.css'
import '../app/app.css'
import { render } from 'preact'
import { App } from '../app/app.tsx'
import { createChat } from '../app/create-chat.ts'
import { startPreferences, toLocale } from '../app/preferences.ts'
import { engineFailure, showSnapshot, snapshot } from '../snapshot.ts'
import { at, shopper } from './compose.ts'
import { createScriptedEngine } from './create-scripted-engine.ts'
import { scenes } from './scenes.ts'

/** /widget/dev/?scene=offline&theme=dark&locale=en shows one state of the chat without an edge behind it. */
const wish = new URLSearchParams(location.search)
const name = wish.get('scene') ?? 'size'

const chat = createChat(
  createScriptedEngine((text) => {
    const now = snapshot.peek()
    if (!now) return
    const { items } = now.conversation
    const item = shopper('11:11', text)
    showSnapshot({ ...now, conversation: { ...now.conversation, items: [...items, item] } })
  }),
  { isEmbedded: true, post: (message) => console.info(message), listen: () => undefined },
)
chat.isOpen.value = true
await startPreferences({ theme: wish.get('theme') ?? '', locale: toLocale(wish.get('locale') ?? '') })
const scene = scenes[name]
if (scene) showSnapshot(scene)
if (name === 'broken') engineFailure.value = `engine.start at ${at('09:00')}`
const place = document.getElementById('app')
if (place) render(<App chat={chat} />, place)
