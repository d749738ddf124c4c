import { expect, test } from 'vitest'
import { looksMachineMade, signsOf } from './signs.ts'

function element(html: string): Element {
  document.body.innerHTML = html
  return document.body.firstElementChild as Element
}

test.each([
  [
    'marks before ids before classes',
    '<p class="name" id="head" data-qa-id="who">',
    ['[data-qa-id="who"]', '#head', '.name'],
  ],
  ['what a build made is left out', '<p class="sc-hzhJZQ css-1q2w3e _aTiznnWtrpmuI8BajvY message">', ['.message']],
  [
    'the readable part of a hashed class',
    '<p class="chatWrap--k3Xq1 NameContent-aTizx">',
    ['[class*="chatWrap--"]', '[class*="NameContent-"]'],
  ],
  ['a whole word that only looks long', '<p class="kwaishop_lrWrapper__isMine">', ['.kwaishop_lrWrapper__isMine']],
  ['how it is at the moment is no name', '<p class="row is-open active isread">', ['.row']],
  ['an id of this message alone', '<p id="middlePanel_list_1791000001000" data-key="7300110">', ['[data-key]']],
])('%s', (_, html, expected) => {
  expect(signsOf(element(html))).toEqual(expected)
})

test('states are signs where they are asked for', () => {
  const open = element('<p class="row is-open" aria-selected="true">')
  expect(signsOf(open, { states: true })).toEqual(['.row', '.is-open', '[aria-selected="true"]'])
})

test.each([
  ['aTizx', true],
  ['k3Xq1', true],
  ['7300110', true],
  ['NameContent', false],
  ['isMine', false],
  ['recyScroll1', false],
  ['msg', false],
])('%s made by a machine: %s', (part, expected) => {
  expect(looksMachineMade(part)).toBe(expected)
})
