import type { Texts } from './texts.ts'

/** The settings sheet in English. */
export const settingsEn: Texts['settings'] = {
  title: 'Settings',
  close: 'Close settings',
  theme: 'Appearance',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  language: 'Language',
  personal: 'Personal recommendations',
  personalOn:
    'From what you viewed, put into the cart and bought, each with its reason. Views are kept on this device and go with your messages.',
  personalOff: 'The same for everybody. This device notes no more views and deleted those it had.',
  erase: 'Delete the chat on this device',
  eraseHint: 'Clears chat and sign-in here. The shop keeps its own record.',
  eraseSure: (unsent) => (unsent > 0 ? `${unsent} not sent yet, deleted as well.` : 'Everything here starts anew.'),
  eraseNow: 'Delete',
  eraseKeep: 'Keep',
}
