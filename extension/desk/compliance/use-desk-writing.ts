import { useWriting } from '../../panel/compliance/use-writing.ts'
import { useDesk } from '../desk-context.ts'

/** The check of what an operator writes at the desk: the shop's own page. */
export function useDeskWriting(conversationId: string, text: string, onText: (text: string) => void) {
  const { engine } = useDesk()
  return useWriting({ engine, platform: 'own', place: conversationId, text, onText })
}
