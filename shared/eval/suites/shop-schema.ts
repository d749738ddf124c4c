import { toJsonSchema } from '@valibot/to-json-schema'
import { shopFileSchema } from '../../protocol/shop.ts'
import type { EvalSuite } from '../suite.ts'

/** `npm run eval -- shop-schema`: the JSON Schema of a shop file. */
export const shopSchema: EvalSuite = {
  name: 'shop-schema',
  readsFile: false,
  run({ print }) {
    print(JSON.stringify(toJsonSchema(shopFileSchema, { errorMode: 'ignore' }), null, 2))
    return { measures: [], scored: 0, skipped: 0 }
  },
}
