import './settings.css'
import { useEffect, useRef } from 'preact/hooks'
import { createLazy } from '../../../shared/ui/create-lazy.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { shop } from '../../snapshot.ts'
import { chooseLocale, chooseTheme, type Locale, type Theme, texts, theme } from '../preferences.ts'
import { EraseSetting } from './erase-setting.tsx'
import { IndexNote } from './index-note.tsx'
import { useLeftModels } from './model/use-left-models.ts'
import { PersonalSetting } from './personal-setting.tsx'

export interface SettingsSheetProps {
  onClose: () => void
}

/** Of no use where nothing of a model lies. */
const LeftModel = createLazy(async () => (await import('./model/left-model.tsx')).LeftModel)
/** Of no use in a shop that does not allow it. */
const ModelSetting = createLazy(async () => (await import('./model/model-setting.tsx')).ModelSetting)

const locales: Record<Locale, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' }
const themes: Theme[] = ['system', 'light', 'dark']

/** Appearance, language, the local model and what this device keeps. */
export function SettingsSheet({ onClose }: SettingsSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null)
  const words = texts.value.settings
  const left = useLeftModels()
  useEffect(() => {
    sheet.current?.showModal()
  }, [])
  return (
    <dialog
      ref={sheet}
      class="w-sheet"
      aria-labelledby="w-sheet-title"
      onClose={onClose}
      onKeyDown={(event) => {
        // The sheet goes first: this Escape is not meant for the chat around it.
        if (event.key === 'Escape') event.stopPropagation()
      }}
    >
      <header class="w-sheet-head">
        <h2 id="w-sheet-title">{words.title}</h2>
        <button type="button" class="w-tap" aria-label={words.close} onClick={() => sheet.current?.close()}>
          <Icon name="x" size="l" />
        </button>
      </header>
      <Choice
        label={words.theme}
        name="theme"
        value={theme.value}
        options={themes.map((id) => [id, words.themes[id]])}
        onChoose={chooseTheme}
      />
      <Choice
        label={words.language}
        name="locale"
        value={texts.value.locale}
        options={Object.entries(locales) as [Locale, string][]}
        onChoose={(locale) => void chooseLocale(locale)}
      />
      <PersonalSetting />
      {shop.value?.allowsModel && <ModelSetting />}
      {left.length > 0 && <LeftModel left={left} />}
      <IndexNote />
      <EraseSetting left={left} />
    </dialog>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  name: string
  value: T
  options: [T, string][]
  onChoose: (value: T) => void
}

/** One of a few, side by side. */
function Choice<T extends string>({ label, name, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="w-choice">
      <legend>{label}</legend>
      <div>
        {options.map(([id, text]) => (
          <label key={id}>
            <input type="radio" name={name} checked={id === value} onChange={() => onChoose(id)} />
            <span lang={name === 'locale' ? id : undefined}>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
