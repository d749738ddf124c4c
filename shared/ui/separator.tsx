/** The 3 px dot between facts; drawn, because fonts disagree about the width of a middle dot. */
export function Separator() {
  return <i class="ui-sep" aria-hidden="true" />
}
