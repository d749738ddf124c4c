import type { ClaimPlace } from '../../../knowledge/review/claim.ts'
import type { Contradiction } from '../../../knowledge/review/contradiction.ts'
import type { Plant } from './plant.ts'

/** Which plants were found, which were missed, and which findings point at nothing that was planted. */
export type Judgement = { found: Plant[]; missed: Plant[]; wrong: Contradiction[] }

/**
 * A finding is right when it names a plant's article and one of the places that say otherwise. Two planted sentences
 * about the same aspect also contradict each other; anything else is wrong.
 */
export function judgeFindings(plants: Plant[], findings: Contradiction[]): Judgement {
  const isFound = (plant: Plant) => findings.some((finding) => points(finding, plant))
  const wrong = findings.filter(
    (finding) => !plants.some((plant) => points(finding, plant)) && !isBetweenPlants(finding, plants),
  )
  return { found: plants.filter(isFound), missed: plants.filter((plant) => !isFound(plant)), wrong }
}

/** The name of a place as a plant's `against` writes it. */
export function nameOfPlace(place: ClaimPlace): string {
  return place.kind === 'rule' ? `rule:${place.path}` : place.articleId
}

function points({ a, b }: Contradiction, { articleId, against }: Plant): boolean {
  const names = [nameOfPlace(a.place), nameOfPlace(b.place)]
  return names.includes(articleId) && names.some((name) => against.includes(name))
}

function isBetweenPlants({ a, b }: Contradiction, plants: Plant[]): boolean {
  return [a, b].every(({ place, words }) =>
    plants.some(({ edits }) =>
      edits.some(
        (edit) => edit.articleId === nameOfPlace(place) && ('to' in edit ? edit.to : edit.append).includes(words),
      ),
    ),
  )
}
