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
  model: 'Use the local model',
  modelHint: 'Makes answers read more naturally. It runs on your device only, and answers come without it too.',
  modelChecking: 'Checking this device',
  modelAvailable: {
    title: 'This device can run it',
    text: 'Nothing is downloaded yet, the download opens later. Articles and templates answer at once.',
  },
  modelOff: {
    'insecure-context': { title: 'The page is not encrypted', text: 'The local model runs on https pages only.' },
    'no-webgpu': { title: 'The browser offers no GPU', text: 'It has no WebGPU. A recent Chrome or Edge does.' },
    'no-adapter': { title: 'No usable graphics card', text: 'The browser has WebGPU, but this device offers no card.' },
    'no-shader-f16': { title: 'No half precision', text: 'The model needs shader-f16, which this card lacks.' },
    'gpu-too-small': { title: 'The card is too small', text: 'Its limits are below what the engine needs.' },
    'no-library-in-build': { title: 'No model library', text: 'The version this shop uses was built without it.' },
    'no-weights': { title: 'No model files', text: 'The shop has not set where the model comes from.' },
    'not-enough-memory': { title: 'Not enough memory', text: 'Memory or graphics memory is below what it needs.' },
    'not-enough-space': { title: 'Not enough space', text: 'The browser has no room for the model. Free some.' },
    'metered-link': { title: 'A metered connection', text: 'The model is large. Check again on Wi-Fi.' },
    phone: { title: 'Not on a phone', text: 'It would be slow and drain the battery. Answers come without it.' },
  },
  modelCheckAgain: 'Check again',
  modelNotAsked: 'Nothing was downloaded',
  erase: 'Delete the chat on this device',
  eraseHint: 'Clears chat and sign-in here. The shop keeps its own record.',
  eraseSure: (unsent) => (unsent > 0 ? `${unsent} not sent yet, deleted as well.` : 'Everything here starts anew.'),
  eraseNow: 'Delete',
  eraseKeep: 'Keep',
}
