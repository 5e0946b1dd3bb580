import { expect, test } from 'vitest'
import { plainText } from './plainText.ts'

test.each([
  ['📌 征集时间\n即日起', '★征集时间\n即日起'],
  ['🌟征集主题🌟\n书香润心', '★征集主题\n书香润心'],
  ['🎉🎉启动\n欢迎投稿', '★启动\n欢迎投稿'],
  ['🔹读书案例\n👉书屋案例', '▪读书案例\n▪书屋案例'],
  ['1️⃣ 主题鲜明。\n2️⃣、附照片3张。', '1.主题鲜明。\n2、附照片3张。'],
  ['❤️爱心故事\n✅原创', '★爱心故事\n✅原创'],
  ['“家校✨共育”案例', '“家校共育”案例'],
  ['初核➡函评➡审定', '初核➡函评➡审定'],
  ['☑案例', '☑案例'],
  ['Word®文档，版权©归作者', 'Word®文档，版权©归作者'],
])('the pictures of %j are read as %j', (original, text) => {
  expect(plainText(original).text).toBe(text.replaceAll('，', ','))
})
