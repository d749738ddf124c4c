import { render } from 'preact'
import { DeskApp } from '../app.tsx'
import { createScriptedEngine } from './scripted-engine.ts'
import { createScriptedFetcher } from './scripted-fetcher.ts'

/** The desk over scripted snapshots, for looking at it: `?scene=` signed-out, offline; else signed in. Never shipped. */
const scene = new URLSearchParams(location.search).get('scene') ?? 'signed-in'
const place = document.getElementById('app')
if (place) {
  render(
    <DeskApp engine={createScriptedEngine(scene)} edge="https://edge.example" fetcher={createScriptedFetcher()} />,
    place,
  )
}
