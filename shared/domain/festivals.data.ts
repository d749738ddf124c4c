/** Days of the year that have the same date in every year, `mm-dd`. */
export const fixedFestivals: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '10-01': '国庆节',
}

/** Days that the lunar calendar sets, by their date; years that are not listed have none. */
export const lunarFestivals: Readonly<Record<string, string>> = {
  ...{ '2026-02-17': '春节', '2026-03-03': '元宵节', '2026-06-19': '端午节', '2026-09-25': '中秋节' },
  ...{ '2027-02-06': '春节', '2027-02-20': '元宵节', '2027-06-09': '端午节', '2027-09-15': '中秋节' },
  ...{ '2028-01-26': '春节', '2028-02-09': '元宵节', '2028-05-28': '端午节', '2028-10-03': '中秋节' },
  ...{ '2029-02-13': '春节', '2029-02-27': '元宵节', '2029-06-16': '端午节', '2029-09-22': '中秋节' },
  ...{ '2030-02-03': '春节', '2030-02-17': '元宵节', '2030-06-05': '端午节', '2030-09-12': '中秋节' },
}
