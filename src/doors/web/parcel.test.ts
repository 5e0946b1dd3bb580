import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { Refusal, refusal } from '../../foundation/refusal.ts'
import { type Parcel, parcel } from './parcel.ts'

type Answer = { parcel?: Parcel; files: [string, string, string][]; code?: string }

async function post(body: FormData | string, headers?: Record<string, string>): Promise<Answer> {
  const answer: Answer = { files: [] }
  const door = new Hono()
  door.post('/', async (c) => {
    try {
      answer.parcel = await parcel(c, async ({ field, name, content }) => {
        if (name.startsWith('refuse')) throw refusal('invalid', 'not-a-picture')
        let text = ''
        for await (const piece of content) text += piece
        answer.files.push([field, name, text])
      })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      answer.code = error.code
    }
    return c.text('')
  })
  await door.request('/', { method: 'POST', body, ...(headers ? { headers } : {}) })
  return answer
}

test('text and files of a form arrive together, with Chinese names as they are', async () => {
  const form = new FormData()
  form.append('topic', '零点电台')
  form.append('photo', new Blob(['one']), '夜班照片.jpg')
  form.append('topic', '第二个')
  const { parcel: sent, files } = await post(form)
  expect(files).toEqual([['photo', '夜班照片.jpg', 'one']])
  expect(sent?.all('topic')).toEqual(['零点电台', '第二个'])
})

test('a file field left empty is no file', async () => {
  const form = new FormData()
  form.append('photo', new Blob([]), '')
  const { files, parcel: sent } = await post(form)
  expect([files, sent?.refusals]).toEqual([[], []])
})

test('a refused file does not hinder the ones after it', async () => {
  const form = new FormData()
  form.append('photo', new Blob(['x'.repeat(200_000)]), 'refuse.jpg')
  form.append('photo', new Blob(['two']), 'two.jpg')
  form.append('topic', '题目')
  const { files, parcel: sent } = await post(form)
  expect(files).toEqual([['photo', 'two.jpg', 'two']])
  expect(sent?.refusals.map((one) => one.code)).toEqual(['not-a-picture'])
  expect(sent?.text('topic')).toBe('题目')
})

test('files beyond as many as a form takes are told, and the ones before them arrive', async () => {
  const form = new FormData()
  for (let number = 1; number <= 81; number += 1) form.append('photo', new Blob(['x']), `图${number}.jpg`)
  const { files, parcel: sent } = await post(form)
  expect([files.length, files.at(-1)?.[1]]).toEqual([80, '图80.jpg'])
  expect(sent?.refusals.map(({ code, values }) => [code, values])).toEqual([['too-many-files', { max: 80 }]])
})

test('a form that breaks off is refused as a broken upload', async () => {
  const head = '--b\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\nhalf of the'
  const { code } = await post(head, { 'content-type': 'multipart/form-data; boundary=b' })
  expect(code).toBe('upload-broken')
})

test('a form without files is read as any other, and what is no form is refused', async () => {
  const plain = await post('topic=a&topic=b', { 'content-type': 'application/x-www-form-urlencoded' })
  expect(plain.parcel?.all('topic')).toEqual(['a', 'b'])
  expect((await post('{}', { 'content-type': 'application/json' })).code).toBe('not-a-form')
  expect((await post('', { 'content-type': 'multipart/form-data' })).code).toBe('not-a-form')
})
