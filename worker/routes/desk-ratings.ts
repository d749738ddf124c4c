import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { ratingDays, ratingSummarySchema } from '../../shared/protocol/desk-ratings.ts'
import type { AppEnv } from '../http/app-env.ts'
import { answers } from '../http/describe.ts'
import { refuse } from '../http/refuse.ts'
import { summariseRatings } from '../ratings/summarise-ratings.ts'

const dayMs = 24 * 3_600_000

/** How shoppers rated what they were served. */
export const deskRatings = new Hono<AppEnv>()

deskRatings.get(
  '/ratings',
  describeRoute({ summary: `Ratings of the last ${ratingDays} days, counted`, ...answers(ratingSummarySchema) }),
  async (context) => {
    const { shop, role } = context.var.staff
    if (role === 'integrator') return refuse(context, { code: 'forbidden' })
    const since = new Date(Date.now() - ratingDays * dayMs)
    return context.json(await summariseRatings(context.env.DB, shop, since))
  },
)
