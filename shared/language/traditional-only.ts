import { simplified, traditional } from './script-tables.data.ts'

const others = [...simplified]
const changed = [...traditional].filter((char, at) => char !== others[at])

/** Matches a character that is written only in traditional script. 劵 is a slip for 券 in either script. */
export const traditionalOnly = new RegExp(`[${changed.filter((char) => char !== '劵').join('')}]`, 'u')
