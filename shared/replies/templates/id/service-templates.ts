import type { serviceLines } from '../../../dialog/lines/service-lines.ts'

/** Indonesian wordings for tickets and membership; the notation is told in `../README.md`. */
export const serviceTemplates: Record<(typeof serviceLines)[number], readonly string[]> = {
  'member.known': [
    'Per {at}, level Anda {level} dengan {points} poin.[ Di antaranya {expiring}.][ Belanja {short} lagi naik ke {next}.]',
    'Level {level}, {points} poin (per {at}).[ {expiring}.][ Kurang {short} lagi ke {next}.]',
  ],
  'member.expiring': [
    'Per {at}, ada {points} poin, di antaranya {expiring}.',
    '{points} poin (per {at}); {expiring}. Selama dipakai sebelum itu, semuanya berlaku.',
  ],
  'member.none-expiring': [
    'Per {at}, ada {points} poin, di data member tidak ada yang segera hangus.',
    '{points} poin (per {at}), tidak ketemu yang akan hangus.',
  ],
  'member.level': [
    'Per {at}, level Anda {level}[, berlaku sampai {until}].[ Keuntungan: {benefits}.][ Belanja {short} lagi ke {next}, keuntungannya {more}.][ {top}.]',
    'Level {level} (per {at})[, berlaku sampai {until}].[ Sekarang dapat {benefits}.][ Kurang {short} lagi ke {next}, nanti dapat {more}.][ {top}.]',
  ],
  'member.benefits': [
    'Keuntungan {level}: {benefits}.[ Belanja {from} dalam setahun jadi {level}.]',
    '{level} dapat: {benefits}.[ Syaratnya belanja {from} dalam setahun.]',
  ],
  'member.worth': [
    '{points} poin senilai {worth}: setiap {perYuan} poin memotong ¥1, satu pesanan paling banyak {share}% dari harga barang[, mulai {least} poin].[ Poin: {own}.]',
    'Dengan {perYuan} poin untuk ¥1, {points} poin memotong {worth}, satu pesanan paling banyak {share}% dari harga barang[, mulai {least} poin].[ Poin: {own}.]',
  ],
  'member.other-login': [
    'Data member hanya untuk pemiliknya: saya hanya bisa cek akun yang sedang login. Untuk nomor lain, login dengan akun itu lalu tanya lagi.',
    'Nomor lain tidak bisa saya cek, hanya akun yang sedang login. Ganti ke akun itu lalu tanya saya.',
  ],
  'member.needs-login': [
    'Belum login, jadi saya tidak bisa lihat data member. Login ke akun toko lalu tanya lagi soal poin, masa berlaku, dan level.',
    'Perlu login dulu: login ke akun toko lalu kembali ke sini, poin dan level langsung terlihat.',
  ],
  'photo.received': [
    'Fotonya sudah diterima. Saya tidak bisa melihat gambar, tolong sebutkan barang yang mana dan maunya bagaimana.',
    'Foto sudah diterima. Isi gambarnya tidak bisa saya kenali, tolong jelaskan dalam satu kalimat.',
  ],
  'ticket.one': [
    'Tiket {ticket} ({what}): {state}, diperbarui {at}, ditangani {group}.[ Jawaban admin: {said}.][ Riwayat: {steps}.]',
    '{ticket} tentang {what}: {state} (diperbarui {at}, {group}).[ Kata admin: {said}.][ Riwayat: {steps}.]',
  ],
  'ticket.some': ['Ada {count} tiket: {rows}.', 'Ketemu {count} tiket: {rows}.'],
  'ticket.none': [
    'Tidak ada tiket yang ketemu. Kalau mau mencatat sesuatu, sampaikan saja, atau hubungi admin.',
    'Di sini tidak ada tiket yang tercatat, bisa tanya admin.',
  ],
  'ticket.offline': [
    'Cek tiket perlu internet, saya lanjut setelah terhubung.',
    'Sekarang offline, setelah terhubung saya cek status tiketnya.',
  ],
}
