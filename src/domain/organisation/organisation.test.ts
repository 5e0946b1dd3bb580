import { expect, test } from 'vitest'
import { type Organisation, type OrganisationKind, recommenderOf } from './organisation.ts'

function line(...kinds: readonly OrganisationKind[]): Organisation[] {
  return kinds.map((kind, index) => ({
    id: kind,
    parentId: kinds[index - 1] ?? null,
    recommendsThroughId: null,
    kind,
    name: '',
    code: '',
    path: `/${kinds.slice(0, index + 1).join('/')}/`,
  }))
}

const firm = line('federation', 'county', 'township', 'grassroots')

test('in a call to counties a firm in a township recommends through its county', () => {
  expect(recommenderOf(firm, ['county', 'industry'])).toBe('county')
})

test('in a call to townships the same firm recommends through its township', () => {
  expect(recommenderOf(firm, ['township', 'enterprise'])).toBe('township')
})

test('a unit of an addressed class recommends itself, and one beneath no such class through nobody', () => {
  expect(recommenderOf(line('federation', 'school'), ['school'])).toBe('school')
  expect(recommenderOf(line('federation', 'school'), ['county'])).toBeNull()
})

test('the second edge of a unit comes before its leaders', () => {
  const [root, county, township, own] = firm
  const through = { ...own, recommendsThroughId: 'office' } as Organisation
  expect(recommenderOf([root, county, township, through] as Organisation[], ['county'])).toBe('office')
})
