import { createDemoShop } from '../../demo/create-demo-shop.ts'
import type { EvalSuite } from '../suite.ts'

/** `npm run eval -- export-shop demo [--now T]`: the demo shop as a shop file. */
export const exportShop: EvalSuite = {
  name: 'export-shop',
  readsFile: false,
  run({ file, options, print }) {
    if (file !== 'demo') throw new Error(`no such shop: ${file}`)
    const stated = options.get('now')
    print(JSON.stringify(createDemoShop(stated === undefined ? new Date() : new Date(stated)), null, 2))
    return { measures: [], scored: 0, skipped: 0 }
  },
}
