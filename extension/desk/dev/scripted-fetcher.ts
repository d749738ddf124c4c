import type { RatingSummary } from '../../../shared/protocol/desk-ratings.ts'
import { createScriptedBulk } from './scripted-bulk.ts'
import { scriptedCatalogue } from './scripted-catalogue.ts'
import { createScriptedCompliance } from './scripted-compliance.ts'
import { createScriptedCounts } from './scripted-counts.ts'
import { createScriptedEngines } from './scripted-engines.ts'
import { answerHistory } from './scripted-history.ts'
import { createScriptedImports } from './scripted-imports.ts'
import { createScriptedKept } from './scripted-kept.ts'
import { createScriptedLearned } from './scripted-learned.ts'
import { answerMedia } from './scripted-media.ts'
import { createScriptedPacks } from './scripted-packs.ts'
import { createScriptedRemoved } from './scripted-removed.ts'
import { createScriptedRules } from './scripted-rules.ts'
import { scriptedSheet } from './scripted-shopper.ts'
import { createScriptedSources } from './scripted-sources.ts'
import { createScriptedTickets } from './scripted-tickets.ts'
import { createScriptedUnanswered } from './scripted-unanswered.ts'
import { createScriptedUnderstanding } from './scripted-understanding.ts'
import { answerVariants } from './scripted-variants.ts'

const scriptedRatings: RatingSummary = {
  assistant: { count: 12, average: 4.5, low: 1 },
  operator: { count: 3, average: 4.7, low: 0 },
  topics: [{ topic: 'slow', count: 1 }],
}

/** Stands in for the edge's routes, a shop of its own for each; an article whose title holds 冲突 is refused as overtaken. */
export function createScriptedFetcher(): typeof fetch {
  const rooms = {
    imports: createScriptedImports(),
    bulk: createScriptedBulk(),
    kept: createScriptedKept(),
    learned: createScriptedLearned(),
    compliance: createScriptedCompliance(),
    engines: createScriptedEngines(),
    packs: createScriptedPacks(),
    counts: createScriptedCounts(),
    removed: createScriptedRemoved(),
    rules: createScriptedRules(),
    tickets: createScriptedTickets(),
    sources: createScriptedSources(),
    unanswered: createScriptedUnanswered(),
    understanding: createScriptedUnderstanding(),
  }
  let revision = 1284
  return async (input, init) => {
    const path = String(input).split('/api/desk/')[1] ?? ''
    if (path.split('/')[0] === 'rules') return rooms.rules(path, init)
    if (/^articles\/imports?\b/.test(path)) return rooms.imports(path, init)
    if (/^(articles\/(bulk|handed-in)|publishing)\b|\/(hand-in|send-back|publish)$/.test(path))
      return rooms.bulk(path, init)
    if (/^kept-answers\b/.test(path)) return rooms.kept(path, init)
    if (path.split('/')[0] === 'compliance') return rooms.compliance(path, init)
    if (path.split('/')[0] === 'engines') return rooms.engines(path, init)
    if (path.split('/')[0] === 'learned') return rooms.learned(path, init)
    if (path.split('/')[0] === 'packs') return rooms.packs(path, JSON.parse(String(init?.body ?? '{}')))
    if (/^(review|report|draft-outcomes)\b/.test(path)) return rooms.counts(path, init)
    if (path.split(/[/?]/)[0] === 'tickets') return rooms.tickets(path, init)
    if (/^(unanswered|coverage)\b/.test(path)) return rooms.unanswered(path, init)
    if (/^(source|orders|traces)\b/.test(path)) return rooms.sources(path, init)
    if (path === 'understanding') return rooms.understanding(init)
    if (path.endsWith('/variants')) return answerVariants(path)
    if (/^removed-articles\b|^articles\/[^/]+\/restore$/.test(path)) return rooms.removed(path)
    if (path === 'media') return answerMedia(init)
    if (path === 'ratings') return Response.json(scriptedRatings)
    if (path === 'catalogue') return Response.json({ ...scriptedCatalogue, revision })
    if (path.endsWith('/shopper')) {
      if (path.includes('lin0')) return Response.json({ code: 'unavailable' }, { status: 503 })
      return Response.json(path.includes('zhou') ? scriptedSheet : { ...scriptedSheet, member: null, orders: [] })
    }
    if (/^articles\/[^/]+\/history/.test(path)) return answerHistory(path)
    if (path.startsWith('articles/') && init?.method === 'GET') {
      const article = scriptedCatalogue.articles.find(({ id }) => path === `articles/${id}`)
      return article ? Response.json(article) : Response.json({ code: 'unknown-record' }, { status: 404 })
    }
    if (String(init?.body).includes('冲突')) return Response.json({ code: 'revision-conflict' }, { status: 409 })
    revision += 1
    return Response.json({ revision, id: path.split('/')[1] ?? 'a-new', version: 6 })
  }
}
