import { cleanAddressText } from './clean-address-text.ts'
import { type Division, placeNamesOf } from './division.ts'
import { getDivisions } from './divisions.ts'
import { locateDivisions } from './locate-divisions.ts'
import { phoneMark, pickRecipient } from './pick-recipient.ts'
import { readLabels } from './read-labels.ts'
import { type FoundPhone, readPhones } from './read-phones.ts'
import { takeNewPart } from './take-new-part.ts'
import { tidyDetail } from './tidy-detail.ts'

/** A division as a form names it. */
export interface AddressPlace {
  province: string
  city: string
  district: string
  code: string
}

/** An address as far as a text gives it; what it does not give is empty. */
export interface ParsedAddress {
  province: string
  city: string
  district: string
  /** Six digits; null when the text names no division, or one that several cities have. */
  code: string | null
  /** The places the text may mean when it does not say which, likeliest first; else empty. */
  candidates: AddressPlace[]
  /** Town or subdistrict, which `detail` begins with. */
  street: string
  detail: string
  name: string
  phone: string
}

/**
 * Reads an address as shoppers paste it: recipient, phone and place in any order, with or without labels, the
 * new one where the text says 从 A 改到 B. `near`, a division code, settles a district that several cities have.
 */
export function parseAddress(text: string, near: string | null = null): ParsedAddress {
  const { others, part } = takeNewPart(cleanAddressText(text))
  const labelled = readLabels(part)
  const { phones, rest } = cutPhones(labelled.rest.replace(receivedBefore, '$& '))
  const found = locateDivisions(rest, near === null ? null : (getDivisions().byCode.get(near) ?? null))
  const head = found === null ? '' : rest.slice(0, found.start)
  const tail = found === null ? ` ${rest}` : rest.slice(found.end)
  const hasPhone = phones.length > 0 || labelled.phone !== undefined
  const recipient =
    labelled.name === undefined ? pickRecipient(head, tail, hasPhone) : { name: labelled.name, head, tail }
  const detail = tidyDetail(recipient.tail) || tidyDetail(recipient.head)
  const earlier = others === '' ? null : readEarlier(others)
  return {
    ...toPlace(found?.candidates ?? []),
    street: /^\p{Script=Han}{1,8}?(?:街道|镇|乡|苏木|办事处)/u.exec(detail)?.[0] ?? '',
    detail,
    name: recipient.name ?? earlier?.name ?? '',
    phone: phoneOf(labelled.phone) ?? phones[0]?.phone ?? earlier?.phone ?? '',
  }
}

function toPlace(
  candidates: Division[],
): Pick<ParsedAddress, 'province' | 'city' | 'district' | 'code' | 'candidates'> {
  const [only, ...others] = candidates
  if (only === undefined) return { province: '', city: '', district: '', code: null, candidates: [] }
  if (others.length === 0) return { ...placeNamesOf(only), code: only.code, candidates: [] }
  const places = candidates.map((division) => ({ ...placeNamesOf(division), code: division.code }))
  const district = places.every((place) => place.district === places[0]?.district) ? (places[0]?.district ?? '') : ''
  return { province: '', city: '', district, code: null, candidates: places }
}

/** Who and which phone stand beside the part in force: they hold unless it names its own. */
function readEarlier(others: string): { name: string | null; phone: string | undefined } {
  const labelled = readLabels(others)
  const { phones, rest } = cutPhones(labelled.rest)
  const found = locateDivisions(rest, null)
  const head = found === null ? ` ${rest}` : rest.slice(0, found.start)
  const name = labelled.name ?? pickRecipient(head, found === null ? '' : rest.slice(found.end), phones.length > 0).name
  return { name, phone: phoneOf(labelled.phone) ?? phones[0]?.phone }
}

function cutPhones(text: string): { phones: FoundPhone[]; rest: string } {
  const phones = readPhones(text)
  let rest = ''
  let from = 0
  for (const { start, end } of phones) {
    rest += text.slice(from, start).replace(phoneWord, '') + phoneMark
    from = end
  }
  return { phones, rest: rest + text.slice(from) }
}

/** 侯某某收电话…: what follows 收 is no part of the name. */
const receivedBefore = /(?<=\p{Script=Han}{2})收(?=电话|手机|联系|亲|谢|请|[1(+])/gu
const phoneWord = /(?:联系)?(?:电话|手机|号码|电話|手機|tel|phone)号?码?是?[\s:.]*$/i

function phoneOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (readPhones(text)[0]?.phone ?? (text.replace(/\D/g, '') || undefined))
}
