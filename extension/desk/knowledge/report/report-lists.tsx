import type { ComponentChildren } from 'preact'
import type { DeskReport } from '../../../../shared/protocol/desk-report.ts'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { toHash } from '../../route.ts'
import { intentNames } from '../../texts/intent-names.data.ts'
import { describeWeak } from '../review/describe-item.ts'
import { unansweredAddress } from '../unanswered/unanswered-address.ts'
import { describeChanged, describeFirst, describeSigned } from './describe-report.ts'

/** At most five things, each with the way to it. */
export function FirstThings({ first }: Pick<DeskReport, 'first'>) {
  return (
    <Part title="先做什么">
      {first.length === 0 ? (
        <p class="ui-caption">这周没有非做不可的</p>
      ) : (
        <ol>
          {first.map((thing) => {
            const { text, way, to } = describeFirst(thing)
            return (
              <li key={text}>
                <span>{text}</span>
                <a href={toHash(to)}>{way}</a>
              </li>
            )
          })}
        </ol>
      )}
    </Part>
  )
}

/** What was asked about, the most first. */
export function TopicTable({ topics }: Pick<DeskReport, 'topics'>) {
  if (topics.length === 0) return null
  return (
    <Part title="问得最多的">
      <table>
        <thead>
          <tr>
            <th scope="col">话题</th>
            <th scope="col">问到</th>
            <th scope="col">比上周</th>
            <th scope="col">没答上</th>
            <th scope="col">转人工</th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, asked, askedBefore, unanswered, handedOff }) => (
            <tr key={topic}>
              <th scope="row">{intentNames[topic]}</th>
              <td>{asked}</td>
              <td>{askedBefore === null ? '还没有记' : describeSigned(asked - askedBefore)}</td>
              <td>{unanswered}</td>
              <td>{handedOff}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

/** Questions without an answer, articles that answer badly, what was written. */
export function ReportLists({ report }: { report: DeskReport }) {
  const { groups, weak, articles, variants } = report
  return (
    <>
      {groups.length > 0 && (
        <Part title="还没写答案的">
          <ul>
            {groups.map(({ id, text, count }) => (
              <li key={id}>
                <a href={toHash({ page: 'knowledge', id: unansweredAddress })}>{text}</a>
                <span class="ui-caption">{count} 次</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {weak.length > 0 && (
        <Part title="常答不好的">
          <ul>
            {weak.map((one) => (
              <li key={one.articleId}>
                <ArticleLink articleId={one.articleId} title={one.title} />
                <span class="ui-caption">{describeWeak(one)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="新写和改过的">
        <p class="ui-caption">{describeChanged(report)}</p>
        <ul>
          {articles.map(({ articleId, title, change }) => (
            <li key={articleId}>
              <ArticleLink articleId={articleId} title={title} />
              <Chip tone="line">{change === 'added' ? '新写' : '改过'}</Chip>
            </li>
          ))}
        </ul>
      </Part>
      {variants.length > 0 && (
        <Part title="A/B 比较">
          <ul>
            {variants.map(({ articleId, title, text }) => (
              <li key={articleId}>
                <ArticleLink articleId={articleId} title={title} />
                <span class="ui-caption">{text}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function ArticleLink({ articleId, title }: { articleId: string; title: string }) {
  return <a href={toHash({ page: 'knowledge', id: articleId })}>{title}</a>
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="dk-report-part" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}
