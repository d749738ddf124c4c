import { useEffect } from 'preact/hooks'
import { useDesk } from '../../desk-context.ts'

/** Looks which questions an operator answered by hand; again with each new revision, which may have kept one. */
export function useAnswered(revision: number): void {
  const { keeping } = useDesk()
  useEffect(() => {
    void keeping.loadAnswered()
  }, [keeping, revision])
}
