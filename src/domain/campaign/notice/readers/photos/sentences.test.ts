import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'
import type { RuleValues } from '../../reading.ts'

function read(words: string) {
  return readingOf('photos', words, '报送要求').rules.map(({ value }) => value)
}

test.each<[string, Partial<RuleValues['photos']>]>([
  [
    '每例配现场照片3张。\n采用JPG格式。\n单张不小于2M。\n注明拍摄时间、地点。',
    { mandatory: true, min: 3, max: 3, formats: ['jpeg'], minBytes: 2e6, captionParts: ['time', 'place'] },
  ],
  ['附活动图片4张；png格式；图注写清人物、地点。', { formats: ['png'], captionParts: ['people', 'place'] }],
  ['附照片2张，每张1M以上。宣传海报另做，分辨率不低于150dpi。', { min: 2, minBytes: 1e6, dpi: null }],
  ['附照片2张，JPG格式，短视频为MP4格式，不超过300M。', { formats: ['jpeg'], maxBytes: null }],
  ['照片3张与视频一并打包，格式为JPG。', { min: 3, formats: ['jpeg'] }],
  ['照片3张，单独存放，不插在文档中，单张不超过5M。', { min: 3, maxBytes: 5e6 }],
  [
    '附照片3张，分辨率不低于300dpi，每张1M以上。',
    { dpi: 300, minBytes: 1e6, minPixels: null, reading: 'bytes' },
  ],
  ['附照片不得少于4张（JPG格式，每张1M以上）。', { mandatory: true, min: 4, formats: ['jpeg'] }],
  ['可根据实际需要附照片2张。', { mandatory: false, min: 2 }],
  ['案例可以随附照片2张。', { mandatory: false, min: 2 }],
  ['原则上不配图，确需配图的，照片不超过3张。', { mandatory: false, max: 3 }],
  ['可附全家福一张。', { mandatory: false, max: 1 }],
  ['每个项目附工艺流程图1张、现场照片3至5张。', { mandatory: true, min: 3, max: 5 }],
  ['附示意图或现场照片不超过2张。', { max: 2 }],
  ['附照片五张以上，长边在三千像素以上。', { min: 5, minLongSide: 3000 }],
  ['附照片3张，JPG格式，附作品标题和拍摄地点。', { min: 3, captionParts: ['title', 'place'] }],
  ['附活动照片2张，照片背面写上活动名称。', { mandatory: true, captionParts: ['activity'] }],
  ['须附工作照片三张（军装照可另附一张）。', { mandatory: true, min: 3 }],
  ['提供照片3张，照片中如有婴儿，须征得同意。', { mandatory: true, min: 3 }],
  ['照片可作插图，每篇不多于4幅。', { mandatory: false, max: 4 }],
  ['各单位要为每个案例选配3张现场照片。', { mandatory: true, min: 3, max: 3 }],
  ['除文稿外，还需反映工作场景的照片不超过5张。', { mandatory: true, max: 5 }],
  [
    '（二）照片要求。\n1.数量：现场照片5张。\n2.格式：JPG。\n3.说明：附文字说明，交代活动名称、时间、地点。',
    { min: 5, max: 5, formats: ['jpeg'], captionParts: ['activity', 'time', 'place'] },
  ],
  ['材料\t数量\t要求\n现场照片\t三五张\tPNG格式，不得使用网络图片', { min: 3, max: 5, formats: ['png'] }],
  [
    '表上须贴一寸免冠照片1张，另附工作照2张，JPG格式。',
    { mandatory: true, min: 2, max: 2, formats: ['jpeg'] },
  ],
  ['2寸免冠照片1张、工作照3至5张（JPG格式，不小于2M）。', { min: 3, max: 5, minBytes: 2e6 }],
  ['交登记照2张和反映事迹的照片4张。', { min: 4, max: 4 }],
  ['附照片3张，jpg格式，不接受PDF，dpi不低于300。', { formats: ['jpeg'], dpi: 300 }],
  ['附照片3张，照片以“拍摄时间+地点+活动名称”命名。', { min: 3, captionParts: [] }],
  ['附照片3张，图片文件名应包括时间、地点。', { min: 3, captionParts: [] }],
  ['附照片3张，每张照片须有标题和拍摄者姓名。', { captionParts: ['title', 'author'] }],
  ['附6张以JPEG格式存储的照片。', { min: 6, max: 6, formats: ['jpeg'] }],
  ['现场图片8张以下，随稿报送。', { mandatory: true, max: 8 }],
  ['有现场影像的，可一并提供照片或视频，照片数量不限。', { mandatory: false }],
  ['能找到老照片的，可一并发来。', { mandatory: false }],
  ['如存有当时的照片，也请附上。', { mandatory: false }],
  ['每篇配发照片不多于2张，没有照片不影响采用。', { mandatory: false, max: 2 }],
  ['须附照片3张，标注拍摄日期、所在乡镇。', { captionParts: ['time', 'place'] }],
  ['摄影作品每组须由5张照片构成。', { min: 5, max: 5 }],
  ['可随附照片一至二帧。', { mandatory: false, min: 1, max: 2 }],
  ['附照片4张，每张写清人名和动作。', { min: 4, captionParts: ['people', 'activity'] }],
  [
    '须附照片2张。图片具体要求如下：\n1.保留JPG原格式。\n2.体积不小于1.5MB。\n3.署摄影者姓名。',
    { min: 2, formats: ['jpeg'], minBytes: 1.5e6, captionParts: ['author'] },
  ],
  ['不强制要求附照片，如附，每个案例3张。', { mandatory: false, min: 3 }],
  ['照片为必报材料，每个案例至多5张。', { mandatory: true, max: 5 }],
  ['请各单位精选3张现场照片一并上报。', { mandatory: true, min: 3, max: 3 }],
  [
    '附图片2张，图下写一句话，说清谁、在什么地方、做什么。',
    { captionParts: ['people', 'place', 'activity'] },
  ],
  ['附图片2张。网络投票页面配图由组委会制作，每张不超过200K。', { min: 2, maxBytes: null }],
  ['请随附工作场景照（3—5张）。', { mandatory: true, min: 3, max: 5 }],
])('one rule gathers what is said of photos, and nothing of other files: %s', (words, value) => {
  expect(read(words)).toMatchObject([value])
})

test('a number of photos that was lost is asked about', () => {
  expect(readingOf('photos', '并配插现场照片不少于　张。', '报送要求').asked).toEqual(['damaged-number'])
})

test.each([
  '案例用Word文档报送。\n采用仿宋字体，附件大小不超过20M。',
  '每位作者投稿不超过20幅（组照按1幅计）。',
  '证件照片：近期免冠2寸照1张，白底。',
  '视频为MP4格式，分辨率不低于1920×1080，大小不超过500M。',
  '去年收到文字作品230篇、照片410张。',
  '报名时请上传本人身份证照片。',
  '评审时播放PPT，每页图片不超过3张。',
  '营业执照副本扫描为JPG格式，不超过1M。',
  '获奖证书扫描成JPG格式，每个不超过2M。',
  '入选案例汇编成册，收录照片100张左右。',
  '单位标识请提供PNG透明底文件，不小于1M。',
  '工作照片不作统一要求。',
  '网格类案例附图不作要求。',
  '全文插图、表格合计不超过6幅。',
  '提交现场记录，一个项目填一张登记表。',
  '照片、视频能说明问题的，也欢迎提供线索。',
])('what other files must be is no rule on photos: %s', (words) => {
  expect(read(words)).toEqual([])
})

test.each<[string, boolean | null, number | null]>([
  ['正文2000字以内，配以图片。', true, null],
  ['正文2000字以内，可配以图片。', false, null],
  ['随文附图片两张。\n\n三、报送方式\n有关图片、报道可同时发送。', true, 2],
  ['可另附照片3张。', false, 3],
  ['鼓励图文并茂，图片不超过5张。', false, 5],
  ['能附照片的请附照片2张。', false, 2],
  ['请将案例电子版、图片原图和盖章后的扫描件一并打包报送。', true, null],
  ['提交标准寸照1张，生活照3至5张。', true, 5],
  ['一、案例附照片3张。\n二、请将故事、照片和推荐表一并发至a@example.org。', true, 3],
  ['您如果存有老校舍的照片，可以翻拍几张寄来。', false, null],
  ['相关图表、照片可插入正文，其中照片不超过6张。', false, 6],
  ['各行可为案例提供反映现场的照片，每个案例不超过5张。', false, 5],
  ['提供作品截图2张（JPG格式）和150字以内的简介。', true, 2],
])('photos told beside other things are counted and demanded: %s', (words, mandatory, max) => {
  const [rule] = readingOf('photos', words, '作品要求').rules
  expect([rule?.value.mandatory, rule?.value.max]).toEqual([mandatory, max])
})

test.each([
  '从一份文书、一张照片、一本证件写起。',
  '讲述一张老照片背后的故事。',
  '一封家书、一张合影，寄托着牵挂。',
  '一张张照片，记录着奋斗的足迹。',
  '随稿附作者近照一张。',
  '视频时长不超过8分钟，分辨率1920×1080像素及以上，大小在100M至300M之间。',
  '摄影部分\n内容与征文相同，也欢迎有年代感的老照片。',
])('a photo that a text is about and the pixels of a film are no demand: %s', (words) => {
  expect(readingOf('photos', words, '作品要求').rules).toEqual([])
})

test.each<[string, Partial<RuleValues['photos']>]>([
  ['1．故事800字左右；\n2．配照片3张以上，用手机拍的发原图；', { mandatory: true, min: 3, max: null }],
  ['可随文稿报送图片资料，以及视频短片。', { mandatory: false, min: null }],
  ['可随申报表一并提供照片。', { mandatory: false }],
  ['附反映生产生活的照片2张。', { mandatory: true, min: 2, max: 2 }],
  ['每个案例附生产生活照片4张以上，可附改造前后对照图。', { min: 4, max: null }],
  ['附工作照3张，横版竖版各1张以上，JPG格式。', { mandatory: true, min: 3, max: 3, formats: ['jpeg'] }],
])('how photos that go with a text are asked for: %s', (words, expected) => {
  expect(read(words)).toMatchObject([expected])
})

test('the picture of a film is no photo', () => {
  expect(read('微课：画面清晰，图像稳定，采用MP4格式，分辨率不低于720P，不超过300MB。')).toEqual([])
})
