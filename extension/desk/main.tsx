import { render } from 'preact'
import { connectSellerEngine } from '../../shared/engine/connect-seller-engine.ts'
import { DeskApp } from './app.tsx'
import { tabSessionKeeper } from './session-keeper.ts'

const place = document.getElementById('app')
if (place) {
  const { engine } = connectSellerEngine()
  render(<DeskApp engine={engine} edge={location.origin} keeper={tabSessionKeeper} />, place)
}
