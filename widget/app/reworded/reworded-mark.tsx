import './reworded.css'
import { type Locale, texts } from '../preferences.ts'

export interface RewordedMarkProps {
  showsOriginal: boolean
  onTurn: () => void
}

/** Here and not among the texts of the chat: only who chose a model needs them. */
const words: Record<Locale, { label: string; original: string; reworded: string }> = {
  'zh-CN': { label: '本机润色，以商家记录为准', original: '看原话', reworded: '看润色' },
  'zh-TW': { label: '本機潤飾，以商家記錄為準', original: '看原話', reworded: '看潤飾' },
  en: {
    label: 'Reworded here, the shop’s record counts',
    original: 'See original',
    reworded: 'See reworded',
  },
}

/** Says whose words stand there, and turns to the shop's own and back. */
export function RewordedMark({ showsOriginal, onTurn }: RewordedMarkProps) {
  const { label, original, reworded } = words[texts.value.locale]
  return (
    <span class="w-reworded">
      {!showsOriginal && <span>{label}</span>}
      <button type="button" onClick={onTurn}>
        {showsOriginal ? reworded : original}
      </button>
    </span>
  )
}
