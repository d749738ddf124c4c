import { act } from 'preact/test-utils'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { StaffSession } from '../../../shared/protocol/http.ts'
import { useDesk } from '../desk-context.ts'
import { session } from '../dev/scripted-conversations.ts'
import { createScriptedFetcher } from '../dev/scripted-fetcher.ts'
import { importAddress } from '../knowledge/import/import-address.ts'
import { ImportButton } from '../knowledge/import/import-button.tsx'
import { ImportPanel } from '../knowledge/import/import-panel.tsx'
import { createTestDesk } from './create-test-desk.ts'
import { mount } from './mount.tsx'

interface Setting {
  role?: StaffSession['staff']['role']
  fetcher?: typeof fetch
  engine?: Partial<SellerEngine>
}

/** The way there, and the panel while it is the page. */
function Page() {
  const { route } = useDesk()
  return (
    <>
      <ImportButton />
      {route.value.id === importAddress && <ImportPanel />}
    </>
  )
}

/** The panel of imports in a desk of its own, with ways to choose a file and what a list offers. */
export async function openImport({ role = 'owner', fetcher = createScriptedFetcher(), engine = {} }: Setting = {}) {
  const desk = createTestDesk(engine, fetcher)
  await act(() => Promise.resolve())
  const held = desk.snapshot.value
  if (held) desk.snapshot.value = { ...held, session: { ...session, staff: { ...session.staff, role } } }
  desk.go({ page: 'knowledge', id: importAddress })
  const view = await mount(desk, <Page />)
  const choose = (name: string) => act(() => desk.imports.file.open(new File(['问题,答案'], name)))
  const select = async (label: string, value: string) => {
    const field = [...view.place.querySelectorAll('select')].find((one) => one.labels[0]?.textContent === label)
    const named = field ?? view.place.querySelector<HTMLSelectElement>(`select[aria-label*="${label}"]`)
    if (!named) throw new Error(`no ${label}`)
    named.value = value
    await act(() => void named.dispatchEvent(new Event('change', { bubbles: true })))
  }
  return { ...view, desk, choose, select }
}
