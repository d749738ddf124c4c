import { Hono } from 'hono'
import { openAPIRouteHandler } from 'hono-openapi'
import { requireStaff } from './auth/callers.ts'
import type { AppEnv } from './http/app-env.ts'
import { limitBody } from './http/check-body.ts'
import { checkOrigin } from './http/check-origin.ts'
import { handleError } from './http/handle-error.ts'
import { attachments } from './routes/attachments.ts'
import { consoleProfiles } from './routes/console-profiles.ts'
import { conversations } from './routes/conversations.ts'
import { demo } from './routes/demo.ts'
import { deskArticle } from './routes/desk-article.ts'
import { deskArticleImport } from './routes/desk-article-import.ts'
import { deskArticles } from './routes/desk-articles.ts'
import { deskArticlesBulk } from './routes/desk-articles-bulk.ts'
import { deskArticlesHandIn } from './routes/desk-articles-hand-in.ts'
import { deskCatalogue } from './routes/desk-catalogue.ts'
import { deskCompliance } from './routes/desk-compliance.ts'
import { deskDrafts } from './routes/desk-drafts.ts'
import { deskEngines } from './routes/desk-engines.ts'
import { deskErasures } from './routes/desk-erasures.ts'
import { deskHistory } from './routes/desk-history.ts'
import { deskKeptAnswers } from './routes/desk-kept-answers.ts'
import { deskLearned } from './routes/desk-learned.ts'
import { deskMedia } from './routes/desk-media.ts'
import { deskOpenQuestions } from './routes/desk-open-questions.ts'
import { deskOrder } from './routes/desk-order.ts'
import { deskOrders } from './routes/desk-orders.ts'
import { deskPacks } from './routes/desk-packs.ts'
import { deskRatings } from './routes/desk-ratings.ts'
import { deskReport } from './routes/desk-report.ts'
import { deskReview } from './routes/desk-review.ts'
import { deskRules } from './routes/desk-rules.ts'
import { deskRulesImport } from './routes/desk-rules-import.ts'
import { deskShopper } from './routes/desk-shopper.ts'
import { deskSource } from './routes/desk-source.ts'
import { deskTickets } from './routes/desk-tickets.ts'
import { deskTracking } from './routes/desk-tracking.ts'
import { deskUnanswered } from './routes/desk-unanswered.ts'
import { deskUnderstanding } from './routes/desk-understanding.ts'
import { deskVariants } from './routes/desk-variants.ts'
import { deskWrite } from './routes/desk-write.ts'
import { erasures } from './routes/erasures.ts'
import { feed } from './routes/feed.ts'
import { media } from './routes/media.ts'
import { models } from './routes/models.ts'
import { pages } from './routes/pages.ts'
import { sessions } from './routes/sessions.ts'
import { sockets } from './routes/sockets.ts'
import { staff } from './routes/staff.ts'
import { tracking } from './routes/tracking.ts'

/** Everything the edge answers over HTTP, in the order in which it is tried. */
export const app = new Hono<AppEnv>()

app.onError(handleError)
app.use('/api/*', checkOrigin, limitBody)
app.use('/demo/*', checkOrigin, limitBody)
app.use('/api/desk/*', requireStaff)

app.route('/', sessions)
app.route('/', sockets)
app.route('/', feed)
app.route('/', conversations)
app.route('/', attachments)
app.route('/', media)
app.route('/', models)
app.route('/', erasures)
app.route('/', tracking)
app.route('/', staff)
app.route('/api/desk', deskCatalogue)
app.route('/api/desk', deskArticleImport)
app.route('/api/desk', deskArticles)
app.route('/api/desk', deskArticlesBulk)
app.route('/api/desk', deskArticlesHandIn)
app.route('/api/desk', deskArticle)
app.route('/api/desk', deskHistory)
app.route('/api/desk', deskMedia)
app.route('/api/desk', deskPacks)
app.route('/api/desk', deskReport)
app.route('/api/desk', deskReview)
app.route('/api/desk', deskVariants)
app.route('/api/desk', deskRules)
app.route('/api/desk', deskRulesImport)
app.route('/api/desk', deskCompliance)
app.route('/api/desk', deskEngines)
app.route('/api/desk', deskWrite)
app.route('/api/desk', deskErasures)
app.route('/api/desk', deskShopper)
app.route('/api/desk', deskSource)
app.route('/api/desk', deskKeptAnswers)
app.route('/api/desk', deskLearned)
app.route('/api/desk', deskDrafts)
app.route('/api/desk', deskOrder)
app.route('/api/desk', deskOrders)
app.route('/api/desk', deskTickets)
app.route('/api/desk', deskRatings)
app.route('/api/desk', deskTracking)
app.route('/api/desk', deskUnanswered)
app.route('/api/desk', deskOpenQuestions)
app.route('/api/desk', deskUnderstanding)
app.route('/', consoleProfiles)
app.route('/', demo)
app.route('/', pages)

app.get(
  '/openapi.json',
  openAPIRouteHandler(app, { documentation: { info: { title: 'Kefu Copilot', version: '0.1.0' } } }),
)
