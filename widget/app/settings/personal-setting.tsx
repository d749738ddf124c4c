import { choosePersonal, personal, texts } from '../preferences.ts'

/** Whether what was viewed on this device may choose what is recommended; off counts at once. */
export function PersonalSetting() {
  const words = texts.value.settings
  return (
    <section class="w-setting" aria-labelledby="w-personal">
      <div class="w-setting-head">
        <h3 id="w-personal">{words.personal}</h3>
        <button
          type="button"
          role="switch"
          class="w-switch"
          aria-checked={personal.value}
          aria-labelledby="w-personal"
          onClick={() => choosePersonal(!personal.value)}
        />
      </div>
      <p>{personal.value ? words.personalOn : words.personalOff}</p>
    </section>
  )
}
