/** Whether two words are one edit apart: a character replaced, dropped, doubled or swapped; the last must be the same. */
export function isOneOff(said: string, name: string): boolean {
  if (said === name || said.at(-1) !== name.at(-1) || Math.abs(said.length - name.length) > 1) return false
  let at = 0
  while (said[at] === name[at]) at += 1
  const restSaid = said.slice(at)
  const restName = name.slice(at)
  if (said.length === name.length) {
    const isSwapped = restSaid[0] === restName[1] && restSaid[1] === restName[0]
    return restSaid.slice(1) === restName.slice(1) || (isSwapped && restSaid.slice(2) === restName.slice(2))
  }
  if (Math.min(said.length, name.length) < 3) return false
  return said.length > name.length ? restSaid.slice(1) === restName : restSaid === restName.slice(1)
}
