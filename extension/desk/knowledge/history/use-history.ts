import { useEffect, useState } from 'preact/hooks'
import type { ArticleVersion } from '../../../../shared/protocol/desk-history.ts'
import { useDesk } from '../../desk-context.ts'
import type { Failure } from '../../texts/describe-failure.ts'

/** The versions of an article, page by page; null until the first page is here. */
export function useHistory(id: string) {
  const { client } = useDesk()
  const [versions, setVersions] = useState<readonly ArticleVersion[] | null>(null)
  const [before, setBefore] = useState<number | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isLoading, setLoading] = useState(false)
  const loadMore = async () => {
    setLoading(true)
    const answer = await client.fetchArticleHistory(id, before)
    setLoading(false)
    setFailure(answer.ok ? null : answer.reason)
    if (!answer.ok) return
    setVersions([...(versions ?? []), ...answer.value.versions])
    setBefore(answer.value.before)
  }
  useEffect(() => void loadMore(), [])
  return { versions, failure, isLoading, hasMore: before !== null, loadMore }
}
