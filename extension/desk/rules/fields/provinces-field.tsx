import { EntryError } from './entry-error.tsx'
import { type Of, WordsField } from './fields.tsx'

/** Provinces in one field; each that is wrong says so below. */
export function ProvincesField(props: Of<string[]>) {
  return (
    <div class="dk-r-provinces">
      <WordsField {...props} />
      {props.value.map((province, index) => (
        <EntryError key={province} path={`${props.path}[${index}]`} />
      ))}
    </div>
  )
}
