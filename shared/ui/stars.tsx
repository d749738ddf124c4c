import { Icon } from './icon.tsx'

interface StarsProps {
  /** Given stars, or null while nobody rated. */
  value: number | null
  /** Names the whole row. */
  label: string
  /** What n stars mean: 4 星，满意. */
  nameStars: (stars: number) => string
  onGive?: (stars: number) => void
}

const five = [1, 2, 3, 4, 5]

/** One tap gives one to five stars; once given, it only shows them. */
export function Stars({ value, label, nameStars, onGive }: StarsProps) {
  if (value !== null || !onGive) {
    return (
      <span class="ui-stars" role="img" aria-label={nameStars(value ?? 0)}>
        {five.map((stars) => (
          <span key={stars} class={stars <= (value ?? 0) ? 'is-on' : undefined}>
            <Icon name="star" />
          </span>
        ))}
      </span>
    )
  }
  return (
    <fieldset class="ui-stars" aria-label={label}>
      {five.map((stars) => (
        <button
          key={stars}
          type="button"
          aria-label={nameStars(stars)}
          title={nameStars(stars)}
          onClick={() => onGive(stars)}
        >
          <Icon name="star" />
        </button>
      ))}
    </fieldset>
  )
}
