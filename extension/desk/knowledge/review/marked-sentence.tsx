import type { FindingSide } from '../../../../shared/protocol/desk-review.ts'

/** A sentence with the words marked that differ from the other one. */
export function MarkedSentence({ side: { sentence, words } }: { side: FindingSide }) {
  const at = words === '' ? -1 : sentence.indexOf(words)
  if (at < 0) return <q>{sentence}</q>
  return (
    <q>
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </q>
  )
}
