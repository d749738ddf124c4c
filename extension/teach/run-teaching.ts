import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { buildProfile } from './build-profile.ts'
import { findKnownShape } from './find-known-shape.ts'
import { guessPicks } from './guess-picks.ts'
import { pickElement } from './picker.ts'
import { refindPick } from './refind-pick.ts'
import { repairProfile } from './repair-profile.ts'
import type { Guess } from './teach-message.ts'
import { type Place, patchTeach, places, teachState } from './teach-state.ts'
import { buildRefusalTexts, placeTexts, teachTexts } from './teach-texts.ts'
import { tellBackground } from './tell-background.ts'
import { tryProfile } from './try-profile.ts'

export interface TeachActions {
  start(): void
  /** Lets the seller show one place, and goes on to the next that is missing. */
  pick(place: Place): Promise<void>
  /** Makes a profile of what was shown, and reads the page by it. */
  look(): void
  keep(): Promise<void>
  restart(): void
  box(place: Place | null): void
  stop(): void
}

/** What the card does: find, ask, build, try, keep. */
export function runTeaching(guess: Guess, close: () => void, signal: AbortSignal): TeachActions {
  let picking = new AbortController()
  const start = () => {
    const shape = findKnownShape(guess.known, location.hostname)
    if (!shape) return showSteps(guessPicks(guess.own ?? guess.generic))
    patchTeach({ phase: 'trial', trial: shape, boxed: null, notice: teachTexts.drawnLike(shape.name) })
  }
  const pick = async (place: Place) => {
    picking.abort()
    picking = new AbortController()
    patchTeach({ phase: 'picking', current: place, notice: null })
    const element = await pickElement({
      isOurs,
      show: (boxed) => patchTeach({ boxed }),
      signal: AbortSignal.any([signal, picking.signal]),
    })
    if (teachState.value.phase !== 'picking' || teachState.value.current !== place) return
    showSteps(element ? { ...teachState.value.picks, [place]: element } : teachState.value.picks)
  }
  return {
    start,
    pick,
    look: () => lookAt(guess.own),
    restart: () => showSteps({}),
    box: (place) => patchTeach({ boxed: place ? (teachState.value.picks[place] ?? null) : null }),
    stop() {
      picking.abort()
      close()
    },
    async keep() {
      const profile = teachState.value.trial?.profile
      if (!profile) return
      if ((await tellBackground({ type: 'teach.keep', profile })) === true)
        patchTeach({ phase: 'kept', notice: null, boxed: null })
      else patchTeach({ notice: teachTexts.notKept })
    },
  }
}

function showSteps(picks: Partial<Record<Place, HTMLElement>>): void {
  const current = places.find((place) => !picks[place]) ?? null
  patchTeach({ phase: 'steps', picks, current, trial: null, boxed: null, notice: null })
}

function lookAt(own: ConsoleProfile | null): void {
  const { picks } = teachState.value
  const found = Object.fromEntries(
    places.flatMap((place) => {
      const pick = picks[place]
      const element = pick && refindPick(pick)
      return element ? [[place, element]] : []
    }),
  ) as Partial<Record<Place, HTMLElement>>
  const gone = places.find((place) => !found[place])
  if (gone) {
    showSteps(found)
    patchTeach({ notice: teachTexts.gone(placeTexts[gone].name) })
    return
  }
  const { name, shopper, shop, input } = found
  if (!name || !shopper || !shop || !input) return
  const page = { host: location.hostname, version: 1, isFrame: window.top !== window }
  const built = buildProfile({ name, shopper, shop, input }, page)
  if (built.ok) {
    const profile = repairProfile(own, built.value)
    patchTeach({ phase: 'trial', trial: { profile, read: tryProfile(profile) }, boxed: null, notice: null })
  } else patchTeach({ notice: buildRefusalTexts[built.reason] })
}

/** Everything this extension itself put on the page. */
function isOurs(event: Event): boolean {
  return event.composedPath().some((at) => at instanceof Element && at.localName.startsWith('kefu-copilot-'))
}
