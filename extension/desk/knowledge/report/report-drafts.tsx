import { useDesk } from '../../desk-context.ts'
import { toHash } from '../../route.ts'
import { describeCounts, describePlace, listDraftFigures } from './describe-drafts.ts'
import { Measures } from './report-figures.tsx'

/** What sellers did with the drafts they were offered; nothing is said of a week in which none was seen to end. */
export function ReportDrafts() {
  const report = useDesk().report.drafts.value
  if (report === null || report.places.length === 0) return null
  return (
    <section class="dk-report-part" aria-label="草稿">
      <h3>草稿</h3>
      <Measures figures={listDraftFigures(report)} />
      <h4>按客服台</h4>
      <ul>
        {report.places.map(({ where, ...counts }) => (
          <li key={where}>
            {describePlace(where)}：{describeCounts(counts)}
          </li>
        ))}
      </ul>
      {report.articles.length > 0 && (
        <>
          <h4>常要改的文章</h4>
          <ul>
            {report.articles.map(({ articleId, title, ...counts }) => (
              <li key={articleId}>
                <a href={toHash({ page: 'knowledge', id: articleId })}>{title}</a>
                <span class="ui-caption">{describeCounts(counts)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
