import { useEffect, useState } from 'preact/hooks'
import { ratingDays, type RatingSummary as Summary } from '../../../shared/protocol/desk-ratings.ts'
import { useDesk } from '../desk-context.ts'
import { ratingTopics } from '../texts/rating-topics.data.ts'

const shownTopics = 3

/** How shoppers rated the last weeks, people and the assistant apart, below the work that low ratings made. */
export function RatingSummary() {
  const { client, tickets } = useDesk()
  const [summary, setSummary] = useState<Summary | null>(null)
  useEffect(() => {
    void client.fetchRatings().then((answer) => {
      if (answer.ok) setSummary(answer.value)
    })
    // Looked at again whenever the list beside it is.
  }, [client, tickets.state.value])
  if (summary === null) return null
  const { assistant, operator, topics } = summary
  const low = assistant.low + operator.low
  return (
    <footer class="dk-t-rated">
      <p>
        近 {ratingDays} 天评价　{describeServed('AI', assistant)}　{describeServed('人工', operator)}
      </p>
      {low > 0 && (
        <p>
          1–2 星 {low} 次
          {topics.length > 0 &&
            `，说得最多：${topics
              .slice(0, shownTopics)
              .map(({ topic, count }) => `${ratingTopics[topic]} ${count}`)
              .join('、')}`}
        </p>
      )}
    </footer>
  )
}

function describeServed(name: string, { count, average }: Summary['assistant']): string {
  return average === null ? `${name} 还没有` : `${name} ${average} 星（${count} 次）`
}
