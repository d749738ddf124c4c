import type { ratingLines } from '../../../dialog/lines/rating-lines.ts'

/** Filipino wordings for ratings; the notation is told in `../README.md`. */
export const ratingTemplates: Record<(typeof ratingLines)[number], readonly string[]> = {
  'rating.thanks': ['Natanggap{polite} namin ang rating ninyo, salamat.', 'Noted{polite}, salamat sa rating.'],
  'rating.low': [
    'Noted, kulang kami ngayon, pasensya na{polite}.[ Naka-register na ang rating bilang ticket {ticket} at hawak na ng {group}.] Puwede bang malaman kung ano ang mali? Pumili ng isa o sabihin sa sariling salita; ayos lang din kung hindi.',
    'Noted{polite}.[ Nasa {group} na ang ticket {ticket}.] Saan kami hindi nakatulong? Pumili ng isa o magsabi ng isang pangungusap; ayos lang kung ayaw.',
  ],
  'rating.low-offline': [
    'Naka-save{polite} sa device na ito ang rating ninyo at ipapadala sa shop kapag online na. Puwede bang malaman kung ano ang mali?',
    'Naka-save{polite} muna ang rating at ipapadala sa shop kapag online na. Saan kami hindi nakatulong?',
  ],
  'rating.reason': [
    'Noted{polite}, nasa ticket {ticket} na ang sinabi ninyo at {group} ang magfa-follow up. Hindi ko masabi kung kailan matatapos; dito sasabihin kapag may resulta.',
    'Nasa ticket {ticket} na{polite}, nababasa ng {group} ang mismong sinabi ninyo. Dito sasabihin kapag may resulta; para malaman ang lagay, ibigay lang ang ticket number.',
  ],
  'rating.reason-kept': [
    'Noted{polite}, kasama ito ng rating ninyo at makikita ng shop. Hindi ma-register ang ticket ngayon; kung urgent, puwedeng kausapin ang staff.',
    'Naka-record na{polite} sa chat na ito ang sinabi ninyo, makikita ng shop. Hindi muna ma-register ang ticket; kung kailangan agad, puwedeng kausapin ang staff.',
  ],
  'rating.reason-offline': [
    'Naka-save{polite} sa device na ito ang sinabi ninyo at ipapadala sa shop kapag online na.',
    'Naka-save{polite} muna; ipapadala sa shop ang sinabi ninyo kapag online na.',
  ],
  'rating.no-reason': [
    'Sige{polite}, hindi na kailangang magsabi pa, makikita ng shop ang rating.',
    'Naiintindihan ko{polite}. Makikita ng shop ang rating, hindi na ako magtatanong.',
  ],
}
