import '../../shared/ui/tokens.css'
import '../../shared/ui/base.css'
import '../../shared/ui/cards.css'
import './app.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { connectShopperEngine } from '../../shared/engine/connect-engine.ts'
import { preloadCards } from '../../shared/ui/cards/late-card.tsx'
import { engineFailure, mirrorEngine } from '../snapshot.ts'
import { App } from './app.tsx'
import { createChat } from './create-chat.ts'
import { createHostLink } from './host-link.ts'
import { personal, startPreferences, texts } from './preferences.ts'
import { readAddress } from './read-address.ts'

async function start(place: HTMLElement): Promise<void> {
  const address = readAddress(location, navigator.language)
  const host = createHostLink(address.parentOrigin)
  const { engine } = connectShopperEngine()
  const chat = createChat(engine, host)
  await startPreferences(address)
  // The engine opens first: what it is told before that is lost, and the page speaks as soon as it hears `ready`.
  const opened = Promise.all([
    mirrorEngine(engine),
    engine.start({ shop: address.shop, edge: location.origin, locale: texts.value.locale, personal: personal.value }),
  ])
  // In a shop page it is a part of it; that page has its own `main`.
  if (!host.isEmbedded) place.role = 'main'
  effect(() => {
    place.ariaLabel = texts.value.header.chat
  })
  render(<App chat={chat} />, place)
  host.post({ kefu: 'ready' })
  try {
    await opened
    await preloadCards()
  } catch (error) {
    engineFailure.value = error instanceof Error ? error.message : String(error)
  }
}

const place = document.getElementById('app')
if (place) void start(place)
