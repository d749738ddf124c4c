import type { FoundMark } from '../../../../shared/protocol/article-search.ts'

/** A text with what was found in it. */
export function MarkedText({ text, marks }: { text: string; marks: readonly FoundMark[] }) {
  const last = marks.at(-1)
  return (
    <>
      {marks.map(([start, end], at) => (
        <>
          {text.slice(marks[at - 1]?.[1] ?? 0, start)}
          <mark key={start}>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(last?.[1] ?? 0)}
    </>
  )
}
