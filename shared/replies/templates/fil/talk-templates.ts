import type { talkLines } from '../../../dialog/lines/talk-lines.ts'

/** Filipino wordings for small talk, hand-over and what belongs to no trade; the notation is told in `../README.md`. */
export const talkTemplates: Record<(typeof talkLines)[number], readonly string[]> = {
  'talk.feedback': ['Salamat{polite} sa feedback, natanggap namin.', 'Salamat{polite} sa pagsabi sa amin.'],
  'talk.greeting': [
    '[{hello}. ]Ako{polite} si {assistant}, ang AI assistant ng {shop}. Ano ang maitutulong ko?',
    '[{hello}. ]Si {assistant}{polite} ito, ang AI assistant ng {shop}. Ano ang gusto ninyong i-check ko?',
  ],
  'talk.greeting-again': [
    'Nandito{polite} ako, sige lang.',
    'Nandito pa{polite} ako. Sabihin lang kung ano ang iche-check.',
    'Sige{polite}, ituloy lang ninyo.',
  ],
  'talk.greeting-page': [
    '[{hello}. ]Ako{polite} si {assistant}, ang AI assistant ng {shop}. Tinitingnan ba ninyo ang {product}? Puwedeng magtanong tungkol sa size, stock o final price.',
    '[{hello}. ]Si {assistant}{polite} ito, ang AI assistant ng {shop}. Ano ang gusto ninyong malaman tungkol sa {product}?',
  ],
  'hello.morning': ['Magandang umaga{polite}', 'Good morning{polite}'],
  'hello.noon': ['Magandang tanghali{polite}', 'Hello{polite}'],
  'hello.afternoon': ['Magandang hapon{polite}', 'Good afternoon{polite}'],
  'hello.evening': ['Magandang gabi{polite}', 'Good evening{polite}'],
  'hello.night': ['Magandang gabi{polite}', 'Hello{polite}'],
  'hello.festival': ['Happy {festival}{polite}', 'Hello{polite} at happy {festival}'],
  'talk.thanks': [
    'Walang anuman{polite}<. Balik lang kayo anytime|>.',
    '<Walang problema{polite}, masaya akong makatulong. |>Ingat{polite} kayo.',
    'Sige{polite}<. Tawagin lang ako anytime|>.',
  ],
  'talk.just-done': [
    'Na-submit na{polite} kanina at isang beses lang ang bilang. Hindi na kailangang pindutin ulit.',
    'Na-submit na{polite}, hindi ito mauulit.',
  ],
  'talk.ack': [
    'Sige{polite}.',
    'Okay{polite}. Sabihin lang kung may iba pang iche-check.',
    'Sige{polite}, nandito lang ako.',
  ],
  'talk.chitchat': [
    'Ako{polite} si {assistant}, ang AI assistant ng {shop}. Puwedeng magtanong tungkol sa products, size, final price, orders at returns.',
    'Hindi ko{polite} kaya ang usapang iyan, pero sa products at orders makakatulong ako.',
    'Tungkol sa shop lang{polite} ang alam ko: products, presyo, orders, returns at exchanges.',
  ],
  'talk.identity': [
    'Ako{polite} si {assistant}, ang AI assistant ng {shop}, hindi totoong tao. Kung gusto ninyo ng totoong tao, pindutin ang “Kausapin ang staff”.',
    'AI assistant{polite} ito, si {assistant}. Para makausap ang staff, pindutin ang “Kausapin ang staff”.',
  ],
  'talk.unknown': [
    'Wala{polite} akong nakitang siguradong sagot dito, kaya hindi ako manghuhula. Subukan ang ibang salita, o puwede ko kayong ikonekta sa staff.',
    'Wala{polite} ito sa notes ng shop at ayokong manghula. Gusto ba ninyong makausap ang staff?',
    'Wala pa rin{polite} akong nakita. Pinakasigurado kung staff ang sasagot.',
  ],
  'talk.unknown-near': [
    'Wala{polite} akong nakitang siguradong sagot. Nasa ibaba ang mga pinakamalapit na tanong; kung wala rito, puwedeng kausapin ang staff.',
    'Hindi{polite} ito diretsong nakasulat sa notes. Tingnan kung isa rito ang ibig ninyong sabihin, o kausapin ang staff.',
  ],
  'talk.which': [
    'Depende{polite} ito sa sitwasyon. Alin dito ang ibig ninyong sabihin?',
    'May dalawang magkaibang kaso{polite} rito. Alin ang sa inyo?',
  ],
  'talk.as-written': [
    'Ito{polite} ang nakasulat sa notes ng shop, sa wikang Chinese:',
    'Narito{polite} ang mismong notes ng shop, sa wikang Chinese:',
  ],
  'talk.not-ready': [
    'Naglo-load pa{polite} ang notes ng shop. Magtanong ulit mamaya, o kausapin ang staff kung urgent.',
    'Hindi pa{polite} handa ang notes. Pakitanong ulit mamaya, o kausapin ang staff.',
  ],
  'talk.unclear': [
    'Hindi ko{polite} masyadong naintindihan. Puwedeng sabihin sa ibang paraan?',
    'Hindi ko{polite} nakuha. Puwedeng mas detalyado?',
  ],
  'talk.unresolved': [
    'Mukhang hindi{polite} tama ang sagot ko. Dagdagan ang detalye, o diretsong kausapin ang staff.',
    'Kung hindi pa rin{polite} ito naayos, mas mabilis kung staff ang kausap.',
  ],
  'talk.first-step': [
    'Ito na{polite} ang unang tanong.',
    'Wala na{polite} tayong tanong bago nito, nandito pa rin tayo sa step na ito.',
  ],
  'talk.resume': ['Balik{polite} tayo sa usapan kanina:', 'Ituloy{polite} natin:'],
  'talk.waiting': [
    'Natanong din{polite} ninyo ang “{requests}”. Itutuloy natin pagkatapos nito.',
    'Naka-note na rin{polite} ang “{requests}”. Babalikan natin maya-maya.',
  ],
  'talk.cancelled': [
    'Sige{polite}, hindi na muna natin itutuloy.',
    'Okay{polite}, isantabi muna natin. Tawagin lang ako kapag kailangan.',
  ],
  'soothe.wait': [
    'Pasensya na{polite} at matagal kayong naghintay.',
    'Kahit sino, mag-aalala kung ganito ang hintayan. Pasensya na{polite}.',
  ],
  'soothe.goods': [
    'Pasensya na{polite} at hindi kayo nasiyahan sa item.',
    'Nakakadismaya talagang makatanggap ng hindi maayos na item. Pasensya na{polite}.',
  ],
  'soothe.other': ['Pasensya na{polite} at hindi naging maayos ito.', 'Pasensya na{polite} sa abala.'],
  'soothe.again': [
    'Naiintindihan ko{polite} na nag-aalala pa rin kayo.',
    'Nabasa ko{polite} ang lahat ng sinabi ninyo.',
    'Alam kong urgent{polite} ito, itutuloy ko ang pag-check.',
  ],
  'time.eta': [
    'Sa takbo ng parcel ngayon, estimated delivery{polite}: {when}.',
    'Tungkol naman sa oras, estimated{polite}: {when}.',
  ],
  'time.promised': [
    'Ang pangakong ship-out ng order na ito{polite}: hanggang {when}.',
    'Tungkol naman sa oras, ang pinakahuling ship-out{polite}: {when}.',
  ],
  'handoff.asked': ['Sige{polite}, ikokonekta ko na kayo sa staff.', 'Ipapasa ko na{polite} kayo agad sa totoong tao.'],
  'handoff.anger': [
    'Hindi talaga maganda ang nangyari, pasensya na{polite}. Nasa staff na ang buong detalye, hindi na ninyo kailangang ulitin.',
    'Pasensya na{polite} at nagalit namin kayo. Ipinapasa ko ang buong detalye sa staff, at totoong tao ang aasikaso.',
  ],
  'handoff.anger-again': [
    'Nasa staff na{polite} ang buong detalye at sila na ang magtutuloy. Hindi na ninyo kailangang ulitin.',
    'Ipinapasa ko na{polite} ang lahat sa staff, at totoong tao ang aasikaso.',
  ],
  'handoff.complaint-again': [
    'Naka-note na{polite} ang sinabi ninyo at naipasa na sa staff. Hindi na ninyo kailangang ulitin.',
    'Staff{polite} ang magfa-follow up nito, at nababasa nila ang lahat ng nasa itaas.',
  ],
  'handoff.complaint': [
    'Naka-note na ang sinabi ninyo, pasensya na{polite}. Naipasa na ito sa staff, hindi na ninyo kailangang ulitin.',
    'Pasensya na{polite} sa abala. Staff ang magfa-follow up nito.',
  ],
  'handoff.legal': [
    'Naka-record na{polite} ang sinabi ninyo. Diretsong makikipag-usap sa inyo ang staff.',
    'Staff{polite} ang aasikaso nito, at nababasa nila ang lahat ng nasa itaas.',
  ],
  'handoff.safety': [
    'Kaligtasan ang una: itigil{polite} muna ang paggamit. Ipinapasa ko na ito agad sa staff.',
    'Itigil{polite} muna ang paggamit at lumayo sa panganib. Ipinapasa ko na ito sa staff.',
  ],
  'handoff.selfharm': [
    'Nag-aalala{polite} ako sa sinabi ninyo. Kausapin ang taong malapit at pinagkakatiwalaan ninyo, o tumawag sa 12356, ang mental health helpline. Tinatawag ko na rin ang staff.',
    'Magpasama{polite} muna sa taong malapit sa inyo; puwede ring tumawag sa 12356, ang mental health helpline. Parating na agad ang staff.',
  ],
  'handoff.cannot-answer': [
    'Ilang beses ko na{polite} itong hindi nasagot, kaya ipapasa ko sa staff.',
    'Hindi ko{polite} talaga ito masagot. Ipinapasa ko sa staff.',
  ],
  'handoff.unresolved': [
    'Hindi{polite} ito naayos kanina. Staff na ang magtutuloy, hindi na ninyo kailangang ulitin.',
    'Staff na{polite} ang magtutuloy, at nababasa nila ang lahat ng nasa itaas.',
  ],
  'handoff.article': [
    'Staff{polite} ang humahawak ng ganitong tanong. Ipinapasa ko na kayo ngayon.',
    'Kailangan{polite} ng staff para rito. Kinokonekta na kayo.',
  ],
  'draft.soothe': ['Pasensya na{polite} at nag-alala kayo.', 'Kahit sino, mag-aalala. Pasensya na{polite}.'],
  'draft.look-into': [
    'Nakita ko na{polite} ang nangyari. Iche-check ko muna at sasagot ako rito.',
    'Noted{polite}. Iche-check ko muna bago sumagot, para hindi na ninyo kailangang ulitin.',
  ],
  'draft.ask-back': [
    'Puwede{polite} bang paki-send ulit ang order number at kung ano ang nangyari? Puwede ring mag-send ng picture.',
    'Aling item{polite} ito at kailan nangyari? Para ma-check ko.',
  ],
  'draft.ask-card': [
    'Nakita ko{polite} ang product na pinadala ninyo. Tungkol ba ito sa size, stock o kung kailan i-ship?',
    'Nakita ko{polite} ang item na pinadala ninyo. Ano ang gusto ninyong malaman tungkol dito?',
  ],
  'draft.page-order': [
    'Na-check ko na{polite}: as of {seenAt}, ang status ng order[ {order}] ay “{status}”[, binayaran {paidAt}]. [Tracking: {logistics}. ]',
    'As of {seenAt}, nakikita kong “{status}” ang order[ {order}][, binayaran {paidAt}]. [Ayon sa tracking: {logistics}. ]',
  ],
  'draft.page-paid': [
    'Na-check ko na{polite}: as of {seenAt}, ang amount ng order[ {order}] ay {amount}[, binayaran {paidAt}].',
    'As of {seenAt}, nakikita kong {amount} ang amount ng order[ {order}][, binayaran {paidAt}].',
  ],
  'handoff.flow-step': [
    'Staff{polite} ang gagawa ng step na ito. Ipinapasa ko na kayo ngayon.',
    'Staff na{polite} ang magtutuloy mula rito.',
  ],
}
