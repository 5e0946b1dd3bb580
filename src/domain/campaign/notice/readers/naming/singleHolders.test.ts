import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

function isSingle(words: string) {
  return readingOf('onePerDocument', words, '征集要求').rules.length === 1
}

test.each([
  '各法院将文书逐份导出为PDF，每份文书一个文件。',
  '一部作品一个网盘链接。',
  '每个音频存为一个文件，勿剪辑合并。',
  '单个案例单个文件。',
  '发送时一个附件一个案例。',
  '来稿一封一篇。',
  '一篇只写一案，分别保存。',
  '请不要在一个附件里放多个案例。',
  '不用一个封皮套多个案例。',
  '每本绘本单独装袋。',
  '教案按课程分开打包。',
  '以篇为单位存文件。',
  '有几则案例就建几个文件夹。',
  '每个课例含教案、课件，打成一个压缩包。',
  '每次只上传一件作品。',
  '材料一成果一装订，图纸附后。',
  '稿件按篇独立发送。',
  '分案成文，分别报送。',
  '每个集群的申报书与佐证单独刻录一张光盘。',
  '电子版按“单位+名称”建立文件夹，一个案例一个文件夹。',
  '一个案例建一个子文件夹。',
  '讲课录像（每节课例单独刻录一张，盘面写明学校）。',
  '照片4张（JPG格式，不小于1M）请单独建立文件夹存放，每个案例单独建立文件夹。',
])('each work has a holder of its own: %s', (words) => {
  expect(isSingle(words)).toBe(true)
})

test.each([
  '每个单位一个文件夹，文件夹名为单位名称。',
  '每校报送一个压缩包。',
  '按单位分别打包。',
  '按要求分别打包报送。',
  '不得在同一单位选取多个案例。',
  '多个案例合订为一册，前附目录。',
  '每份申报表一个文件。',
  '一个案例就是一面镜子。',
  '现场照片3至5张（JPG格式，不小于1M）请单独建立文件夹存放。',
])('what holds other things, or many works, is none: %s', (words) => {
  expect(isSingle(words)).toBe(false)
})
