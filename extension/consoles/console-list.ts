import * as v from 'valibot'
import { type ConsoleProfile, consoleProfileSchema } from './console-profile.ts'
import jd from './jd/profile.json'

export interface Console {
  profile: ConsoleProfile
  /** Content script of this console, as the build names it. */
  script: string
  matches: string[]
}

/** The consoles this build knows. A profile is parsed like any other data: a broken one does not start. */
export const consoles: readonly Console[] = [toConsole(jd)]

function toConsole(raw: unknown): Console {
  const profile = v.parse(consoleProfileSchema, raw)
  return {
    profile,
    script: `content-scripts/${profile.id}.js`,
    matches: profile.hosts.map((host) => `https://${host}/*`),
  }
}
