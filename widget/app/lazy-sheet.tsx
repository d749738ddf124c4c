import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SettingsSheetProps } from './settings/settings-sheet.tsx'

/** The settings, fetched only when somebody opens them. */
export function LazySheet(props: SettingsSheetProps) {
  const [Sheet, setSheet] = useState<ComponentType<SettingsSheetProps> | null>(null)
  useEffect(() => {
    void import('./settings/settings-sheet.tsx').then(({ SettingsSheet }) => setSheet(() => SettingsSheet))
  }, [])
  return Sheet ? <Sheet {...props} /> : null
}
