import { expect, test, vi } from 'vitest'
import { mount } from '../test/mount.tsx'
import { EditCell } from './edit-cell.tsx'
import { parseYuan, toYuan } from './parse-cell.ts'

async function open(onSave = vi.fn(async (): Promise<string | null> => null)) {
  const view = await mount(
    null,
    <EditCell label="售价" value={89_900} toText={toYuan} parse={parseYuan} onSave={onSave} />,
  )
  return { view, onSave }
}

test('leaving the cell saves the price in fen', async () => {
  const { view, onSave } = await open()
  await view.type('售价', '799.5')
  await view.leave('售价')
  expect(onSave).toHaveBeenCalledExactlyOnceWith(79_950)
  expect(view.text()).toBe('已保存')
})

test('a price that is none is a sentence beside the field, and nothing is saved', async () => {
  const { view, onSave } = await open()
  await view.type('售价', '八百')
  await view.key('售价', { key: 'Enter' })
  expect(onSave).not.toHaveBeenCalled()
  expect(view.text()).toBe('价格只写数字，例如 899 或 899.50')
  expect(view.field('售价').getAttribute('aria-invalid')).toBe('true')
  expect(view.field('售价').value).toBe('八百')
})

test.each(['899', '¥899.00'])('%s is the price already: nothing is saved', async (text) => {
  const { view, onSave } = await open()
  await view.type('售价', text)
  await view.leave('售价')
  expect(onSave).not.toHaveBeenCalled()
  expect(view.field('售价').value).toBe('899')
})

test('Esc brings back what was there', async () => {
  const { view, onSave } = await open()
  await view.type('售价', '1')
  await view.key('售价', { key: 'Escape' })
  await view.leave('售价')
  expect(view.field('售价').value).toBe('899')
  expect(onSave).not.toHaveBeenCalled()
})

test('what the edge refused stays in the field, with the reason', async () => {
  const { view } = await open(vi.fn(async () => '连不上服务器。检查网络后再试一次'))
  await view.type('售价', '799')
  await view.leave('售价')
  expect(view.text()).toBe('连不上服务器。检查网络后再试一次')
  expect(view.field('售价').value).toBe('799')
})
