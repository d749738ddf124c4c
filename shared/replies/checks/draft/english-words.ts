/** English words that carry no claim of their own. */
export const softEnglish: ReadonlySet<string> = new Set(
  `a an the is are was were be been being am do does did has have had having will would shall should can could may might must to of in on at by for from with into onto as and or but so
  if that this these those it its spend carry it we our us you your yours you're you'd you'll we'll they they're their them there there's here hi hello hey dear sure thanks thank please good great news sorry
  just note kindly also then than once when while until within between somewhere about around after before over under above below up out off back down only each per more most less some any
  such right now still get gets got reach reached reaches expect expected happy glad let know order orders item items package need needed needs make makes apologies apologise regards hang hold
  send sent sending take takes comes come came goes go going been which who what where how i i'm he she one ones left way via as long though however except including included includes`
    .trim()
    .split(/\s+/),
)

/** A crude stem: returned, returns and returning meet. */
export function stem(word: string): string {
  const plain = word.replace(/['’]s$/, '')
  return plain.length <= 4
    ? plain.replace(/s$/, '')
    : plain.replace(/(?:ing|ed|es|s|ally|ly|ment|ion)$/, '').replace(/e$/, '')
}
