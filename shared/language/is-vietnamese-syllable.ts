const onset = '(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?'
const rime =
  '(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|e(?:c|ch|m|n|ng|nh|o|p|t|u)?|i(?:a|ch|ec|em|en|eng|ep|et|eu|m|n|nh|p|t|u)?|o(?:a|ac|ach|ai|am|an|ang|anh|at|ay|c|e|en|et|i|m|n|ng|p|t)?|u(?:a|an|ang|at|ay|c|e|i|m|n|ng|o|oc|oi|om|on|ong|op|ot|ou|p|t|u|y|ya|ych|yen|yet|ynh|yt)?|y(?:em|en|et|eu)?)'
const syllable = new RegExp(`^${onset}${rime}$`)

/** Whether a word without its marks is built like a Vietnamese syllable (giao, duoc, khong); many short words are. */
export function isVietnameseSyllable(word: string): boolean {
  return syllable.test(word)
}
