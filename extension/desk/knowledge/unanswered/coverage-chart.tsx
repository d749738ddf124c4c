import type { CoverageWeek } from '../../../../shared/protocol/desk-unanswered.ts'
import { describePercent, describeWeek, isTooMuch, toCoverage } from './describe-coverage.ts'

/** How much of what was asked could be answered, week by week; the week that is not over has a dashed edge. */
export function CoverageChart({ weeks }: { weeks: readonly CoverageWeek[] }) {
  return (
    <figure class="dk-cover">
      <figcaption>
        每周覆盖率{' '}
        <span class="ui-caption">
          答上的 ÷ 问到的，周一到周日；矮过横线的那周，没答上的超过 30%；虚线边的这一周还没过完
        </span>
      </figcaption>
      <ol class="dk-cover-bars" aria-hidden="true">
        {weeks.map((week, index) => (
          <Bar key={week.from} week={week} isRunning={index === weeks.length - 1} />
        ))}
      </ol>
      <table class="ui-hidden">
        <caption>每周覆盖率</caption>
        <thead>
          <tr>
            <th scope="col">周</th>
            <th scope="col">问到</th>
            <th scope="col">没答上</th>
            <th scope="col">覆盖率</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.from}>
              <th scope="row">{describeWeek(week)}</th>
              <td>{week.asked}</td>
              <td>{week.unanswered}</td>
              <td>{describeShare(week)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function Bar({ week, isRunning }: { week: CoverageWeek; isRunning: boolean }) {
  const share = toCoverage(week)
  const [monday, sunday] = describeWeek(week).split('–')
  const classes = ['dk-cover-bar', ...(isRunning ? ['is-running'] : []), ...(isTooMuch(week) ? ['is-low'] : [])]
  return (
    <li class={classes.join(' ')}>
      <span class="dk-cover-figure">{share === null ? '–' : `${Math.round(share * 100)}%`}</span>
      <span class="dk-cover-ground">{share !== null && <i style={{ '--share': share }} />}</span>
      <span class="ui-caption">
        {monday}
        <span class="dk-cover-to">–{sunday}</span>
      </span>
    </li>
  )
}

function describeShare(week: CoverageWeek): string {
  const share = toCoverage(week)
  return share === null ? '没人问' : describePercent(share)
}
