import { expect, test } from 'vitest'
import { isCertain, type KnownUnion, unionMatcher } from './matching.ts'

const union = (id: string, path: string, names: string[], addresses: string[] = []): KnownUnion => ({
  ...{ id, path, name: names[0] ?? '', names, addresses },
})
const unions = [
  union('ha', '/nt/ha/', ['海安市总工会', '海安县总工会'], ['ha@example.com']),
  union('ha01', '/nt/ha/ha01/', ['海安市青墩机械有限公司工会'], ['ha01@example.com']),
  union('jy', '/nt/jy/', ['南通市教育工会', '市教育工会']),
]
const match = unionMatcher(unions)
const none = { address: '', form: '', title: '', signature: '', subject: '', words: '' }
const found = (clues: Partial<typeof none>) =>
  match({ ...none, ...clues }).map(({ id, by }) => `${id} ${by.join('+')}`)

test('a union is known by its former name, its short name and the enterprise that the form names', () => {
  expect(found({ title: '海安县总工会：夜校' })).toEqual(['ha title'])
  expect(found({ subject: '市教育工会报送案例' })).toEqual(['jy subject'])
  expect(found({ form: '海安市青墩机械有限公司' })).toEqual(['ha01 form'])
})

test('what the title and form name comes before whose address it is, and both are offered', () => {
  expect(found({ address: 'HA@example.com', title: '海安市青墩机械有限公司工会：夜校' })).toEqual([
    'ha01 title',
    'ha address',
  ])
})

test('a match is certain where title or form names one union and its own account or one above sent it', () => {
  const certain = (clues: Partial<typeof none>) => isCertain(match({ ...none, ...clues }), unions)
  const title = '海安市青墩机械有限公司工会：夜校'
  expect(certain({ address: 'ha01@example.com', title })).toBe(true)
  expect(certain({ address: 'ha@example.com', title })).toBe(true)
  expect(certain({ address: 'else@example.com', title })).toBe(false)
  expect(certain({ address: 'ha01@example.com', words: title })).toBe(false)
  expect(certain({ address: 'ha@example.com', title, form: '南通市教育工会' })).toBe(false)
})
