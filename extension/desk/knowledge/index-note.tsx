import { useDesk } from '../desk-context.ts'

/** Says when this device has no room for the index of articles: it is built anew each time the desk opens. */
export function IndexNote() {
  const { snapshot } = useDesk()
  const knowledge = snapshot.value?.knowledge
  if (knowledge?.kind !== 'ready' || knowledge.indexKept !== false) return null
  return (
    <p class="dk-index-note" role="status">
      这台电脑的空间满了，存不下文章的索引。搜索和试一试照常，但每次打开要重新准备一会儿；清出一些空间就好
    </p>
  )
}
