import { Button } from '../../../../shared/ui/button.tsx'

interface DraftFilterProps {
  count: number
  isOn: boolean
  onSwitch: (isOn: boolean) => void
}

/** Leaves only drafts in the tree; gone when there are none. */
export function DraftFilter({ count, isOn, onSwitch }: DraftFilterProps) {
  if (count === 0) return null
  return (
    <Button class="dk-draft-filter" size="s" tone="quiet" aria-pressed={isOn} onClick={() => onSwitch(!isOn)}>
      {isOn ? `只看草稿，共 ${count} 篇` : `草稿 ${count}`}
    </Button>
  )
}
