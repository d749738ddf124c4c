import { resolver } from 'hono-openapi'
import type { GenericSchema } from 'valibot'
import { errorBodySchema } from '../../shared/protocol/errors.ts'

/** The answers of a route in the OpenAPI document: its own, and the one shape every refusal has. */
export function answers(schema: GenericSchema) {
  const json = (body: GenericSchema, description: string) => ({
    description,
    content: { 'application/json': { schema: resolver(body) } },
  })
  return { responses: { 200: json(schema, 'Done'), default: json(errorBodySchema, 'Refused') } }
}
