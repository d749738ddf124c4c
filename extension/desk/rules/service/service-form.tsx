import type { ServiceRules } from '../../../../shared/protocol/service-rules.ts'
import type { FormProps } from '../forms/form-props.ts'
import type { ServicePartId } from '../sections.ts'
import { ChangesPart } from './changes-part.tsx'
import { ClocksPart } from './clocks-part.tsx'
import { CompensationPart } from './compensation-part.tsx'
import { GroupsPart } from './groups-part.tsx'
import { LevelsPart } from './levels-part.tsx'
import { PointsPart } from './points-part.tsx'
import { PromisesPart } from './promises-part.tsx'
import { WarrantiesPart } from './warranties-part.tsx'
import { WaysPart } from './ways-part.tsx'

const parts = {
  changes: ChangesPart,
  compensation: CompensationPart,
  points: PointsPart,
  levels: LevelsPart,
  warranties: WarrantiesPart,
  promises: PromisesPart,
  ways: WaysPart,
  clocks: ClocksPart,
  groups: GroupsPart,
}

/** One part of what the shop lets its assistant do and promise. */
export function ServiceForm({ part, ...form }: FormProps<ServiceRules> & { part: ServicePartId }) {
  const Part = parts[part]
  return <Part {...form} />
}
