import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'
import type { CaptionPart } from '../../reading.ts'

test.each<[string, CaptionPart[]]>([
  ['附照片2张，写清拍的是谁、在哪里。', ['people', 'place']],
  ['附照片3张，请告诉我们是什么时候、在哪儿、在干什么。', ['time', 'place', 'activity']],
  ['附照片2张，写清拍摄时间、地点、照片里的人。', ['time', 'place', 'people']],
  ['照片须有标题并注明拍摄时间、地点。', ['title', 'time', 'place']],
  ['配照片2张，图片说明写清哪一年、在哪儿、有哪些人。', ['time', 'place', 'people']],
  ['配发照片2张，写明照片反映的活动和时间。', ['activity', 'time']],
])('what a caption tells, asked for as questions: %s', (words, parts) => {
  expect(partsOf(words)).toEqual(parts)
})

test.each<[string, CaptionPart[]]>([
  ['附车间照片4张，标注拍摄月份。', ['time']],
  ['活动照片3张，不要插入文中，并以文字标明活动内容。', ['activity']],
  ['附照片2张，JPG格式，附照片标题。', ['title']],
  ['附外景照片2张，必填拍摄时间。', ['time']],
  ['请附教学点照片四张，注明拍摄位置，并附接待证明。', ['place']],
  ['附照片2张，注明具体拍摄地点。', ['place']],
  ['附照片2张，拍摄角度不限。', []],
])('one thing that only a photo has is told alone: %s', (words, parts) => {
  expect(partsOf(words)).toEqual(parts)
})

test.each<[string, CaptionPart[]]>([
  ['课堂照片2张，要看得清师生活动，附拍摄时间。', ['time']],
  ['配照片2张，要能反映劳动场景，写明拍摄日期。', ['time']],
  ['照片2张，主题突出、人物清晰，标注拍摄者姓名。', ['author']],
  ['照片2张，内容健康、画面清晰，注明拍摄时间、地点。', ['time', 'place']],
  ['照片3张，注明作者、拍摄地点，标明主要人物。', ['author', 'place', 'people']],
  ['照片须附说明：标题、画面内容（不超过20字）、姓名、所在部门、联系电话。', ['title', 'activity', 'author']],
  ['照片2张，附有拍摄时间、地点等说明，每张注明拍摄者姓名、所属车间。', ['time', 'place', 'author']],
  ['每张照片标明作者姓名、所属学校、作品标题。', ['author', 'title']],
])('what a photo shows is not what is written below it: %s', (words, parts) => {
  expect(partsOf(words)).toEqual(parts)
})

function partsOf(words: string) {
  return readingOf('photos', words, '作品要求').rules[0]?.value.captionParts
}
