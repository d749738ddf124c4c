import type { serviceLines } from '../../../dialog/lines/service-lines.ts'

/** Malay wordings for tickets and membership; the notation is told in `../README.md`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': [
    'Setakat {at}, anda ahli {level} dengan {points} mata. [Daripadanya {expiring}. ][Belanja {short} lagi untuk naik ke {next}. ]',
    'Ahli {level}, {points} mata (setakat {at}). [{expiring}. ][{short} lagi untuk ke {next}. ]',
  ],
  'member.expiring': [
    'Setakat {at}, anda ada {points} mata, daripadanya {expiring}.',
    '{points} mata (setakat {at}), {expiring}; sah digunakan sebelum itu.',
  ],
  'member.none-expiring': [
    'Setakat {at}, anda ada {points} mata, dan rekod keahlian tidak menunjukkan mata yang akan luput.',
    '{points} mata (setakat {at}), tiada yang dijumpai akan luput.',
  ],
  'member.level': [
    'Setakat {at}, anda ahli {level}[, sah hingga {until}]. [Faedah: {benefits}. ][Belanja {short} lagi untuk {next}, dengan faedah {more}. ][{top}. ]',
    'Ahli {level} (setakat {at})[, sah hingga {until}]. [Sekarang anda mendapat {benefits}. ][{short} lagi untuk {next}, kemudian {more}. ][{top}. ]',
  ],
  'member.benefits': [
    'Faedah {level}: {benefits}. [Belanja {from} dalam setahun untuk menjadi {level}. ]',
    '{level} mendapat: {benefits}. [Syaratnya belanja {from} dalam setahun. ]',
  ],
  'member.worth': [
    '{points} mata bernilai {worth}: setiap {perYuan} mata menolak ¥1, paling banyak {share}% daripada harga barang bagi satu pesanan[, mulai {least} mata]. [{own}. ]',
    'Dengan {perYuan} mata bagi ¥1, {points} mata menolak {worth}, paling banyak {share}% daripada harga barang bagi satu pesanan[, mulai {least} mata]. [{own}. ]',
  ],
  'member.other-login': [
    'Maklumat keahlian hanya untuk tuannya: saya hanya dapat menyemak akaun yang sedang log masuk. Untuk nombor lain, log masuk dengan akaun itu dahulu.',
    'Saya tidak dapat menyemak nombor lain, hanya akaun yang sedang log masuk. Log masuk dengan akaun itu dan tanya saya semula.',
  ],
  'member.needs-login': [
    'Anda belum log masuk, jadi saya tidak nampak maklumat keahlian. Log masuk dan tanya semula: mata, tarikh luput dan tahap boleh disemak.',
    'Perlu log masuk dahulu: selepas log masuk dan kembali ke sini, mata dan tahap terus kelihatan.',
  ],
  'photo.received': [
    'Gambar diterima. Saya tidak dapat melihat gambar; beritahu barang yang mana dan apa yang anda mahu.',
    'Gambar anda diterima, tetapi saya tidak dapat mengenal isinya. Terangkan keadaannya dalam satu ayat.',
  ],
  'ticket.one': [
    'Tiket {ticket} ({what}) {state}, dikemas kini {at}, diuruskan oleh {group}. [Jawapan staf: {said}. ][Langkah setakat ini: {steps}. ]',
    '{ticket} ialah {what}, {state} (dikemas kini {at}, {group}). [Kata staf: {said}. ][Langkah setakat ini: {steps}. ]',
  ],
  'ticket.some': ['Anda ada {count} tiket: {rows}.', '{count} tiket dijumpai: {rows}.'],
  'ticket.none': [
    'Saya tidak jumpa tiket anda. Beritahu saja apa yang mahu didaftarkan, atau cakap dengan staf.',
    'Tiada tiket direkodkan di sini. Anda boleh cakap dengan staf.',
  ],
  'ticket.offline': [
    'Tiket hanya dapat disemak apabila ada sambungan. Saya teruskan apabila tersambung.',
    'Anda di luar talian. Saya semak tiket apabila tersambung semula.',
  ],
}
