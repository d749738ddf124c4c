import { createHash } from 'node:crypto'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { fromHostSchema, toHostSchema } from './console.ts'
import { deskDownSchema, deskUpSchema } from './desk.ts'
import { downSchema } from './down.ts'
import { toLoaderSchema, toWidgetSchema } from './embed.ts'
import { errorBodySchema } from './errors.ts'
import { feedPageSchema } from './shop.ts'
import { upSchema } from './up.ts'
import { protocolVersion } from './version.ts'

const schemas = {
  up: upSchema,
  down: downSchema,
  deskUp: deskUpSchema,
  deskDown: deskDownSchema,
  toHost: toHostSchema,
  fromHost: fromHostSchema,
  toWidget: toWidgetSchema,
  toLoader: toLoaderSchema,
  feedPage: feedPageSchema,
  errorBody: errorBodySchema,
}

function hashSchemas(): string {
  const shapes = Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema, { errorMode: 'ignore' })])
  return createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16)
}

test('the shape of every message belongs to one protocol number', () => {
  // Changed on purpose? Choose a new number in version.ts if an older client could not follow, then pin the hash.
  expect({ protocolVersion, hash: hashSchemas() }).toEqual({ protocolVersion: 1, hash: 'a814ded4bab3f3e9' })
})
