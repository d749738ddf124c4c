import { colourNames } from './colours.data.ts'

const families = new Map(
  Object.entries(colourNames).flatMap(([family, names]) =>
    names.split(' ').map((name): [string, string] => [name, family]),
  ),
)
const bases = [...'黑白灰红橙黄绿青蓝紫粉棕褐驼金银']
const english: Record<string, string> = {
  ...{
    black: '黑',
    white: '白',
    grey: '灰',
    gray: '灰',
    red: '红',
    orange: '橙',
    yellow: '黄',
    green: '绿',
    blue: '蓝',
  },
  ...{ navy: '蓝', purple: '紫', pink: '粉', brown: '棕', beige: '米', khaki: '米', gold: '金', silver: '银' },
}

/** Every colour name that is common to all shops. */
export const commonColours: readonly string[] = [...families.keys()]

/** Grey is what a Chinese catalogue calls 灰色; other names stay as they are. */
export function inChinese(colour: string): string {
  const family = english[colour.toLowerCase()]
  return family === undefined ? colour : `${family}色`
}

/** What a colour looks like, in one character: 雾霾蓝 and navy are 蓝, 燕麦色 is 米; null for a made-up name. */
export function colourFamily(colour: string): string | null {
  const known = families.get(colour) ?? english[colour.toLowerCase()]
  if (known !== undefined) return known
  // The last of the basic colours in a name says what it is: 灰蓝 is a blue.
  const last = [...colour].findLast((char) => bases.includes(char))
  if (last === undefined) return null
  return last === '褐' || last === '驼' ? '棕' : last
}
