import { useId } from 'preact/hooks'
import { useGroups } from './use-groups.ts'

/** Whose a ticket is; another choice gives it to them at once. */
export function GroupChoice({ group, onGroup }: { group: string; onGroup: (group: string) => void }) {
  const id = useId()
  const groups = useGroups()
  return (
    <div class="dk-r-small dk-t-group">
      <label for={id}>转给</label>
      <select id={id} class="dk-input" value={group} onChange={(event) => onGroup(event.currentTarget.value)}>
        {!groups.some((one) => one.id === group) && <option value={group}>{group}</option>}
        {groups.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  )
}
