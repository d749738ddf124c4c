const rows = ['first', 'second', 'third']

/** Grey rows in place of content; invisible for the first 200 ms, so a quick answer never flickers. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="ui-skeleton" role="status">
      <span class="ui-hidden">{label}</span>
      {rows.map((row) => (
        <div class="ui-skeleton-row" key={row}>
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}
