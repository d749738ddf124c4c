import type { RatingSummary } from '../../../shared/protocol/desk-ratings.ts'
import { scriptedCatalogue } from './scripted-catalogue.ts'
import { answerRules } from './scripted-rules.ts'
import { scriptedSheet } from './scripted-shopper.ts'
import { answerSources } from './scripted-sources.ts'
import { answerTickets } from './scripted-tickets.ts'
import { answerUnderstanding } from './scripted-understanding.ts'

let revision = 1284

const scriptedRatings: RatingSummary = {
  assistant: { count: 12, average: 4.5, low: 1 },
  operator: { count: 3, average: 4.7, low: 0 },
  topics: [{ topic: 'slow', count: 1 }],
}

/** Stands in for the edge's routes; an article whose title holds 冲突 is refused as overtaken. */
export const scriptedFetcher: typeof fetch = async (input, init) => {
  const path = String(input).split('/api/desk/')[1] ?? ''
  if (path.split('/')[0] === 'rules') return answerRules(path, init)
  if (path.split(/[/?]/)[0] === 'tickets') return answerTickets(path, init)
  if (/^(source|orders|traces)\b/.test(path)) return answerSources(path, init)
  if (path === 'understanding') return answerUnderstanding(init)
  if (path === 'ratings') return Response.json(scriptedRatings)
  if (path === 'catalogue') return Response.json({ ...scriptedCatalogue, revision })
  if (path.endsWith('/shopper')) {
    if (path.includes('lin0')) return Response.json({ code: 'unavailable' }, { status: 503 })
    return Response.json(path.includes('zhou') ? scriptedSheet : { ...scriptedSheet, member: null, orders: [] })
  }
  if (String(init?.body).includes('冲突')) return Response.json({ code: 'revision-conflict' }, { status: 409 })
  revision += 1
  return Response.json({ revision, id: path.split('/')[1] ?? 'a-new', version: 6 })
}
