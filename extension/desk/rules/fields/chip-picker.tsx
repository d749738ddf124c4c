import { useState } from 'preact/hooks'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { EntryError } from './entry-error.tsx'

export interface ChipOption {
  id: string
  label: string
}

interface ChipPickerProps {
  path: string
  label: string
  options: readonly ChipOption[]
  value: readonly string[]
  onValue: (ids: string[]) => void
  /** Said while nothing is chosen. */
  none?: string
}

const fewOptions = 16
const shownMatches = 8

/** Several of a set: all of them as chips while they are few, found by a word when they are many. */
export function ChipPicker({ path, label, options, value: chosen, onValue, none }: ChipPickerProps) {
  const isFew = options.length <= fewOptions
  const toggle = (id: string) => onValue(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? id
  const strays = chosen.filter((id) => !options.some((option) => option.id === id))
  const shown = isFew ? [...options.map(({ id }) => id), ...strays] : chosen
  return (
    <fieldset class="dk-r-picker">
      <legend>{label}</legend>
      {chosen.length === 0 && none && <p class="ui-caption">{none}</p>}
      <ul>
        {shown.map((id) => (
          <li key={id}>
            <button type="button" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
              {nameOf(id)}
              {!isFew && <Icon name="x" size="s" />}
            </button>
          </li>
        ))}
      </ul>
      {!isFew && <Finder label={label} options={options} chosen={chosen} onAdd={toggle} />}
      {chosen.map((id, index) => (
        <EntryError key={id} path={`${path}[${index}]`} />
      ))}
    </fieldset>
  )
}

interface FinderProps {
  label: string
  options: readonly ChipOption[]
  chosen: readonly string[]
  onAdd: (id: string) => void
}

function Finder({ label, options, chosen, onAdd }: FinderProps) {
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const found = options.filter(
    ({ id, label: name }) => !chosen.includes(id) && `${name} ${id}`.toLowerCase().includes(wanted),
  )
  return (
    <div class="dk-r-finder">
      <input
        class="dk-input"
        type="search"
        placeholder="搜名称来加"
        aria-label={`加${label}`}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {wanted !== '' && (
        <ul aria-label={`${label}的搜索结果`}>
          {found.slice(0, shownMatches).map(({ id, label: name }) => (
            <li key={id}>
              <button type="button" onClick={() => onAdd(id)}>
                <Icon name="plus" size="s" />
                {name}
              </button>
            </li>
          ))}
          {found.length === 0 && <li class="ui-caption">没有找到「{words.trim()}」</li>}
        </ul>
      )}
    </div>
  )
}
