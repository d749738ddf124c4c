import { toJsonSchema } from '@valibot/to-json-schema'
import { restActionSchema, restAnswers } from '../../protocol/rest-wire.ts'
import type { EvalSuite } from '../suite.ts'

/** `npm run eval -- rest-schema`: the JSON Schemas of what a merchant's endpoint answers and is asked. */
export const restSchema: EvalSuite = {
  name: 'rest-schema',
  readsFile: false,
  run({ print }) {
    const answers = Object.entries(restAnswers).map(([name, schema]) => [
      name,
      toJsonSchema(schema, { errorMode: 'ignore' }),
    ])
    const schemas = {
      actionBody: toJsonSchema(restActionSchema, { errorMode: 'ignore' }),
      answers: Object.fromEntries(answers),
    }
    print(JSON.stringify(schemas, null, 2))
    return { measures: [], scored: 0, skipped: 0 }
  },
}
