import { render } from 'preact'
import { connectSellerEngine } from '../../shared/engine/connect-seller-engine.ts'
import { DeskApp } from './app.tsx'

const place = document.getElementById('app')
if (place) {
  const { engine } = connectSellerEngine()
  render(<DeskApp engine={engine} edge={location.origin} />, place)
}
