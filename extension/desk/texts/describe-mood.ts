type Polarity = 'negative' | 'neutral' | 'positive'

/** A word for a mood and the ground it stands on; calm moods have none. */
export interface MoodWord {
  word: string
  tone: 'danger' | 'warning' | 'success'
}

/** 生气 from the strength at which the assistant hands over, 不满 below it. */
export function describeMood(polarity: Polarity, intensity: number): MoodWord | null {
  if (polarity === 'positive') return intensity >= 0.5 ? { word: '满意', tone: 'success' } : null
  if (polarity === 'neutral' || intensity < 0.3) return null
  return intensity >= 0.6 ? { word: '生气', tone: 'danger' } : { word: '不满', tone: 'warning' }
}
