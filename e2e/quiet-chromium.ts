/** What Playwright itself switches off; a second list of features replaces the first, so it stands here again. */
const offByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** Pages of the browser's own address bar: every window would load them, for a fifth of what a journey costs. */
const ownPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']

/** Switches for a Chromium that spends its time on the pages under test alone. */
export const quietChromium: readonly string[] = [
  `--disable-features=${[...offByPlaywright, ...ownPages].join(',')}`,
  // With as many browsers as cores, threads that compile and collect beside a page only take time from the others.
  '--js-flags=--single-threaded',
]
