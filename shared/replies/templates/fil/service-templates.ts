import type { serviceLines } from '../../../dialog/lines/service-lines.ts'

/** Filipino wordings for tickets and membership; the notation is told in `../README.md`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': [
    'As of {at}, {level}{polite} ang level ninyo at may {points} points kayo.[ Kasama rito: {expiring}.][ Gumastos pa ng {short} para maging {next}.]',
    'Level {level}, {points} points{polite} (as of {at}).[ Note: {expiring}.][ Kulang pa ng {short} para sa {next}.]',
  ],
  'member.expiring': [
    'As of {at}, may {points} points{polite} kayo. Kasama rito: {expiring}.',
    '{points} points{polite} (as of {at}); {expiring}. Bilang pa ang lahat kung gagamitin bago iyon.',
  ],
  'member.none-expiring': [
    'As of {at}, may {points} points{polite} kayo; sa membership record, walang malapit nang mag-expire.',
    '{points} points{polite} (as of {at}), walang nakitang malapit nang mag-expire.',
  ],
  'member.level': [
    'As of {at}, {level}{polite} ang level ninyo[, valid hanggang {until}].[ Benefits: {benefits}.][ Gumastos pa ng {short} para sa {next}, na may benefits na: {more}.][ Note: {top}.]',
    'Level {level}{polite} (as of {at})[, valid hanggang {until}].[ Mga benefits ngayon: {benefits}.][ Kulang pa ng {short} para sa {next}, na may: {more}.][ Note: {top}.]',
  ],
  'member.benefits': [
    'Benefits ng {level}{polite}: {benefits}.[ Nagiging {level} kapag umabot ng {from} ang nagastos sa loob ng isang taon.]',
    'Ang {level}{polite} ay may: {benefits}.[ Kailangan ng {from} na nagastos sa loob ng isang taon.]',
  ],
  'member.worth': [
    'Ang {points} points{polite} ay katumbas ng {worth}: bawat {perYuan} points ay bawas na ¥1, hanggang {share}% ng halaga ng items sa isang order[, magagamit mula {least} points].[ Points: {own}.]',
    'Sa bawat {perYuan} points na ¥1, ang {points} points{polite} ay bawas na {worth}, hanggang {share}% ng halaga ng items sa isang order[, magagamit mula {least} points].[ Points: {own}.]',
  ],
  'member.other-login': [
    'Sa may-ari lang{polite} ipinapakita ang membership details: ang account na naka-log in lang ang makikita ko. Para sa ibang number, mag-log in sa account na iyon at magtanong ulit.',
    'Hindi ko{polite} ma-check ang ibang number, ang account na naka-log in lang. Lumipat sa account na iyon at magtanong sa akin.',
  ],
  'member.needs-login': [
    'Hindi pa{polite} kayo naka-log in, kaya hindi ko makita ang membership details. Mag-log in sa shop account at magtanong ulit tungkol sa points, expiry at level.',
    'Kailangan{polite} munang mag-log in: bumalik dito gamit ang shop account at makikita agad ang points at level.',
  ],
  'photo.received': [
    'Natanggap ko na{polite} ang photo. Hindi ako nakakabasa ng photo, kaya pakisabi kung aling item ito at ano ang gusto ninyong gawin.',
    'Natanggap na{polite} ang photo ninyo. Hindi ko makita kung ano ang nasa loob nito; pakisabi sa isang pangungusap kung ano ang nangyari.',
  ],
  'ticket.one': [
    'Ticket {ticket} ({what}): {state}, updated {at}, hawak ng {group}.[ Sagot ng staff: {said}.][ History: {steps}.]',
    'Ang {ticket}{polite} ay tungkol sa {what}: {state} (updated {at}, {group}).[ Sabi ng staff: {said}.][ History: {steps}.]',
  ],
  'ticket.some': ['May {count} ticket{polite} kayo: {rows}.', 'Nakita ko{polite} ang {count} ticket: {rows}.'],
  'ticket.none': [
    'Wala{polite} akong nakitang ticket ninyo. Sabihin lang kung ano ang ire-register, o kausapin ang staff.',
    'Walang ticket{polite} na naka-record dito. Puwedeng itanong sa staff.',
  ],
  'ticket.offline': [
    'Kailangan{polite} ng internet para ma-check ang ticket. Itutuloy ko kapag connected na.',
    'Offline{polite} ngayon. Iche-check ko ang ticket kapag connected na.',
  ],
}
