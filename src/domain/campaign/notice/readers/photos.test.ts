import { expect, test } from 'vitest'
import { unsaidPhotos } from '../../../../../test/samples/noticeRules.ts'
import { readingOf } from '../../../../../test/samples/notices.ts'
import type { RuleValues } from '../reading.ts'

type Photos = RuleValues['photos']

function read(words: string) {
  const { rules, asked } = readingOf('photos', words, '作品要求')
  return [...rules.map(({ value }) => value), ...asked]
}

test.each<[string, Partial<Photos>]>([
  ['每篇附照片5张以内，含班组合影1张。', { mandatory: true, max: 5 }],
  ['附改前改后对比照片各1张。', { mandatory: true, min: 2, max: 2 }],
  ['附对比照片（各不少于2张），改造前后均须有。', { mandatory: true, min: 2 }],
  ['提供3张工作照（高清）和1张生活照。', { mandatory: true, min: 4, max: 4 }],
  ['提供工作照（1张）和生活照（2张）。', { mandatory: true, min: 3, max: 3 }],
  ['提供工作照1张；生活照2张。', { mandatory: true, min: 3, max: 3 }],
  ['班组合影1张，班组活动照片2—3张。', { mandatory: true, min: 3, max: 4 }],
  ['附2张彩色照片，一张工作照、一张生活照。', { mandatory: true, min: 2, max: 2 }],
  ['附外观、内景、服务照至少各1张，总数不超过8张。', { mandatory: true, min: 3, max: 8 }],
  ['案例如含图片，请提供原图（jpg格式）。', { mandatory: false, formats: ['jpeg'] }],
  ['有现场照片的请一并提交，一般不超过3张。', { mandatory: false, max: 3 }],
  ['老照片有就附一张，没有也不要紧。', { mandatory: false, min: 1, max: 1 }],
  ['须附照片3—5张。', { mandatory: true, min: 3, max: 5 }],
  ['每个案例配3至5幅图片。', { mandatory: true, min: 3, max: 5 }],
  ['请随文提供活动照片２～４张。', { mandatory: true, min: 2, max: 4 }],
  ['提供高清照片三张以上。', { mandatory: true, min: 3 }],
  ['另附剧照2张。', { mandatory: true, min: 2, max: 2 }],
  ['须附作者工作照1张。', { mandatory: true, min: 1, max: 1 }],
  ['图文并茂，配图不少于2张。', { mandatory: true, min: 2 }],
  ['案例附现场照片，数量为4-6张。', { mandatory: true, min: 4, max: 6 }],
  ['插图不少于3幅。', { mandatory: true, min: 3 }],
  ['报送材料包括：申报表1份，活动照片5张。', { mandatory: true, min: 5, max: 5 }],
  ['每篇附活动照片至少3张、至多6张。', { mandatory: true, min: 3, max: 6 }],
  ['须附操作照或零件照，不少于两张、不多于四张。', { mandatory: true, min: 2, max: 4 }],
  ['随文附现场图3~6张，其中分解图至少2张。', { mandatory: true, min: 3, max: 6 }],
  [
    '附照片3张，清晰度高，像素1200万以上。',
    { mandatory: true, min: 3, max: 3, minPixels: 12e6, reading: 'pixels' },
  ],
  [
    '须提供现场照片（原图），每张不小于3MB，不得使用生成的图片。',
    { mandatory: true, minBytes: 3e6, reading: 'bytes' },
  ],
  ['群像照至少1张，现场照2张以上，合计不超过5张。', { mandatory: true, min: 3, max: 5 }],
  ['图片：另附，不嵌入正文；每个案例不少于8张、不多于12张。', { mandatory: true, min: 8, max: 12 }],
  ['有照片的一并提供，每件最多3张。', { mandatory: false, max: 3 }],
  ['照片要提供2张以上5张以下；没有照片的，可用截图代替。', { mandatory: true, min: 2, max: 5 }],
  ['每个案例配改造前、改造后照片各一张。', { mandatory: true, min: 2, max: 2 }],
  [
    '每件作品附2至3幅配图，单幅1M至5M。',
    { mandatory: true, min: 2, max: 3, minBytes: 1e6, maxBytes: 5e6, reading: 'bytes' },
  ],
  ['提供照片5张，每张不大于3MB。', { mandatory: true, min: 5, max: 5, maxBytes: 3e6, reading: 'bytes' }],
  [
    '附照片3张，文件介于1MB与10MB之间。',
    { mandatory: true, min: 3, max: 3, minBytes: 1e6, maxBytes: 10e6, reading: 'bytes' },
  ],
  [
    '附照片3张，大小控制在2M—8M。',
    { mandatory: true, min: 3, max: 3, minBytes: 2e6, maxBytes: 8e6, reading: 'bytes' },
  ],
  ['附照片3张，每张二兆以上。', { mandatory: true, min: 3, max: 3, minBytes: 2e6, reading: 'bytes' }],
  [
    '附照片3张，短边2400像素以上。',
    { mandatory: true, min: 3, max: 3, minShortSide: 2400, reading: 'pixels' },
  ],
  ['附照片3张，像素在800万以上。', { mandatory: true, min: 3, max: 3, minPixels: 8e6, reading: 'pixels' }],
  [
    '附照片3张，每张不低于300万像素。',
    { mandatory: true, min: 3, max: 3, minPixels: 3e6, reading: 'pixels' },
  ],
  [
    '附照片3张，图片下方注明拍摄时间、地点、人物。',
    { mandatory: true, min: 3, max: 3, captionParts: ['time', 'place', 'people'] },
  ],
  [
    '附照片3张，文件名含地点、内容、摄影者。',
    { mandatory: true, min: 3, max: 3, captionParts: ['place', 'activity', 'author'] },
  ],
  ['附照片3张，并交代拍摄年份、地点。', { mandatory: true, min: 3, max: 3, captionParts: ['time', 'place'] }],
  ['附照片3张，jpg、png均可。', { mandatory: true, min: 3, max: 3, formats: ['jpeg', 'png'] }],
  ['可附图片3张以内。', { mandatory: false, max: 3 }],
  ['鼓励提供工作图片，最多4张。', { mandatory: false, max: 4 }],
  ['如有照片，可一并报送，不超过5张。', { mandatory: false, max: 5 }],
  ['有条件的可以配发照片，以三张为限。', { mandatory: false, max: 3 }],
  ['能附上二三张活动照片的更好。', { mandatory: false, min: 2, max: 3 }],
  ['照片不是必备材料，确需提供的，每篇不多于5张。', { mandatory: false, max: 5 }],
  ['所附照片要真实。照片不作硬性要求，不多于3张。', { mandatory: false, max: 3 }],
  ['照片附不附均可。', { mandatory: false }],
  ['须附照片。', { mandatory: true }],
  ['照片不超过6张。', { max: 6 }],
  ['配图是必备项，至少2张、至多6张。', { mandatory: true, min: 2, max: 6 }],
  ['图片为必交材料，3张以上。', { mandatory: true, min: 3 }],
  ['照片缺一不收。', { mandatory: true }],
  ['必交照片3张、选交2张。', { mandatory: true, min: 3, max: 3 }],
  ['应插入1—3张图。', { mandatory: true, min: 1, max: 3 }],
  ['图片资料（2张起步、5张封顶）。', { mandatory: true, min: 2, max: 5 }],
  ['附改进前、改进后对照照片各一张。', { mandatory: true, min: 2, max: 2 }],
  ['生活照、工作照必须各交一张。', { mandatory: true, min: 2, max: 2 }],
  ['提供生活照、工作照各1张，共2张。', { mandatory: true, min: 2, max: 2 }],
  ['图片是必交项：站点外景1张、内景1张、服务场景2张以上，总数6张封顶。', { mandatory: true, min: 4, max: 6 }],
  ['附工作照两张（横版一张、竖版一张）。', { mandatory: true, min: 2, max: 2 }],
  ['配场景照片一张，最多三张。', { mandatory: true, min: 1, max: 3 }],
  ['随文提供实验室场景图2幅至3幅。', { mandatory: true, min: 2, max: 3 }],
  ['需配本人岗位照，一人一张。', { mandatory: true, min: 1, max: 1 }],
  ['可自附照片，2张以内。', { mandatory: false, max: 2 }],
  ['可辅以活动照片。', { mandatory: false }],
  ['可自行穿插图片。', { mandatory: false }],
  ['征文2000字以内，至少配一张图。', { mandatory: true, min: 1 }],
  ['每篇最多附三张照片。', { mandatory: true, max: 3 }],
  ['每篇配有两张图。', { mandatory: true, min: 2, max: 2 }],
  ['可以配一两张办案图片。', { mandatory: false, min: 1, max: 2 }],
  ['照片可有可无。', { mandatory: false }],
  ['照片选交，3张为限。', { mandatory: false, max: 3 }],
  ['提倡附照片，至多3张。', { mandatory: false, max: 3 }],
  ['照片不强求，最多2张。', { mandatory: false, max: 2 }],
  ['无照片的可不提供；提供照片的以3张为限。', { mandatory: false, max: 3 }],
  ['实物照片正反面各一张。', { mandatory: true, min: 2, max: 2 }],
  ['提供单位全景、活动现场、成果展示照片各2张。', { mandatory: true, min: 6, max: 6 }],
  ['附照片3张，有条件的可报送3分钟的视频。', { mandatory: true, min: 3, max: 3 }],
  ['附照片3张，鼓励附视频资料。', { mandatory: true, min: 3, max: 3 }],
  ['附照片3张，最好是现场抓拍，建议横构图。', { mandatory: true, min: 3, max: 3 }],
  ['鼓励附照片3张，视频须提供1个。', { mandatory: false, min: 3, max: 3 }],
  ['有条件的单位可附2至3张照片。', { mandatory: false, min: 2, max: 3 }],
  ['来稿须至少配发1张图片。', { mandatory: true, min: 1 }],
  ['最好提供相关历史照片。', { mandatory: false }],
  ['须提供照片3张，若有旧照更好。', { mandatory: true, min: 3, max: 3 }],
  ['视情提供照片，不超过3张。', { mandatory: false, max: 3 }],
  ['如附照片，以1至2张为宜。', { mandatory: false, min: 1, max: 2 }],
  ['案例如配发图片，以3幅以内为宜。', { mandatory: false, max: 3 }],
  ['能提供慰问照片的，请一并附上。', { mandatory: false }],
  ['班组照片1张、工作照片2张附后，照片不要插入文档。', { mandatory: true, min: 3, max: 3 }],
  ['正文须插入相应图片。', { mandatory: true }],
  ['须报送视频（不超过200MB）和照片（3至6张）。', { mandatory: true, min: 3, max: 6 }],
])('how many photos and whether: %s', (words, expected) => {
  const [value] = read(words)
  expect(value).toEqual({ ...unsaidPhotos, min: null, max: null, ...expected })
})

const bytes = { reading: 'bytes' } as const
test.each<[string, Partial<Photos>]>([
  ['照片每张不小于2MB。', { ...bytes, minBytes: 2_000_000 }],
  ['照片单张大小不低于５Ｍ。', { ...bytes, minBytes: 5_000_000 }],
  ['照片2兆以上。', { ...bytes, minBytes: 2_000_000 }],
  ['单张照片500KB以上。', { ...bytes, minBytes: 500_000 }],
  ['照片文件≥1.5MB。', { ...bytes, minBytes: 1_500_000 }],
  ['图片文件大小不超过2MB。', { ...bytes, maxBytes: 2_000_000 }],
  ['图片大小控制在5M以内。', { ...bytes, maxBytes: 5_000_000 }],
  ['照片大小在1M—5M之间。', { ...bytes, minBytes: 1_000_000, maxBytes: 5_000_000 }],
  ['照片大小1至5MB。', { ...bytes, minBytes: 1_000_000, maxBytes: 5_000_000 }],
  ['照片每张大小在500K到5M之间。', { ...bytes, minBytes: 500_000, maxBytes: 5_000_000 }],
  ['照片3MB以上、15MB以下。', { ...bytes, minBytes: 3_000_000, maxBytes: 15_000_000 }],
  ['照片不低于1M，不高于8M。', { ...bytes, minBytes: 1_000_000, maxBytes: 8_000_000 }],
  ['照片不低于300dpi。', { dpi: 300 }],
  ['照片分辨率在３００ＤＰＩ以上，大小2M以上。', { ...bytes, dpi: 300, minBytes: 2_000_000 }],
  ['图片分辨率不低于1920×1080。', { reading: 'pixels', minLongSide: 1920, minShortSide: 1080 }],
  ['图片尺寸不小于3000*2000像素。', { reading: 'pixels', minLongSide: 3000, minShortSide: 2000 }],
  ['图片不小于1080像素×1920像素。', { reading: 'pixels', minLongSide: 1920, minShortSide: 1080 }],
  ['照片长边不少于3000像素。', { reading: 'pixels', minLongSide: 3000 }],
  ['照片最长边像素不低于4000。', { reading: 'pixels', minLongSide: 4000 }],
  ['照片短边不低于2000像素，2MB以上。', { ...bytes, minShortSide: 2000, minBytes: 2_000_000 }],
  ['照片200万像素以上。', { reading: 'pixels', minPixels: 2_000_000 }],
  ['照片像素不低于1000万。', { reading: 'pixels', minPixels: 10_000_000 }],
  ['照片一千万以上像素。', { reading: 'pixels', minPixels: 10_000_000 }],
  ['照片文件不要小于800KB。', { ...bytes, minBytes: 800_000 }],
  ['照片大小介于1MB和10MB之间。', { ...bytes, minBytes: 1_000_000, maxBytes: 10_000_000 }],
  ['照片每张体积在2至8兆之间。', { ...bytes, minBytes: 2_000_000, maxBytes: 8_000_000 }],
  ['照片每幅以5M为上限、以1M为下限。', { ...bytes, minBytes: 1_000_000, maxBytes: 5_000_000 }],
  ['照片单图≥1MB且≤5MB。', { ...bytes, minBytes: 1_000_000, maxBytes: 5_000_000 }],
  ['照片每张大于4M小于15M。', { ...bytes, minBytes: 4_000_000, maxBytes: 15_000_000 }],
  ['照片每张5M封顶。', { ...bytes, maxBytes: 5_000_000 }],
  ['照片勿超过3M。', { ...bytes, maxBytes: 3_000_000 }],
  ['照片分辨率300像素/英寸以上。', { dpi: 300 }],
  ['照片分辨率不低于每英寸300点，用600点/英寸扫描。', { dpi: 600 }],
  ['图片dpi不低于300。', { dpi: 300 }],
  ['照片分辨率达到300以上。', { dpi: 300 }],
])('how large photos are: %s', (words, expected) => {
  expect(read(words)).toEqual([{ ...unsaidPhotos, ...expected }])
})

test.each<[string, Partial<Photos>]>([
  ['照片为JPG格式。', { formats: ['jpeg'] }],
  ['照片格式为PNG、JPEG或TIFF。', { formats: ['png', 'jpeg', 'tiff'] }],
  ['图片请勿使用HEIC格式，统一为jpg。', { formats: ['jpeg'] }],
  ['照片以RAW格式或ＴＩＦ格式保存。', { formats: ['raw', 'tiff'] }],
  ['图片说明要明确时间、地点及具体活动内容。', { captionParts: ['time', 'place', 'activity'] }],
  ['照片须注明拍摄时间、地点、作者。', { captionParts: ['time', 'place', 'author'] }],
  ['照片附说明（时间、地点、人物、事件）。', { captionParts: ['time', 'place', 'people', 'activity'] }],
  ['照片注明时间、地点和主讲人。', { captionParts: ['time', 'place', 'people'] }],
  ['照片说明写清什么人在什么时间做什么。', { captionParts: ['people', 'time', 'activity'] }],
  ['照片下方写明图题。', { captionParts: ['title'] }],
  ['照片标注标题、作者姓名和拍摄地点。', { captionParts: ['title', 'author', 'place'] }],
  ['照片图下标注拍摄日期与作业内容。', { captionParts: ['time', 'activity'] }],
  ['时间、地点、人物应在照片说明中写清。', { captionParts: ['time', 'place', 'people'] }],
  ['照片逐张写明作品名称、拍摄者。', { captionParts: ['title', 'author'] }],
  ['照片背面写明何时、何地、何人、何事。', { captionParts: ['time', 'place', 'people', 'activity'] }],
  ['照片为JPEG或HEIF格式。', { formats: ['jpeg', 'heic'] }],
  ['照片图下写清何时、何地、何人在做何事。', { captionParts: ['time', 'place', 'people', 'activity'] }],
  ['照片下方注明何时、何地、何人、在做什么。', { captionParts: ['time', 'place', 'people', 'activity'] }],
  ['照片写明拍摄年代、人物、拍摄人。', { captionParts: ['time', 'people', 'author'] }],
  ['照片图题写清事由、时间。', { captionParts: ['activity', 'time'] }],
  ['照片注明活动时间、名称。', { captionParts: ['time', 'activity'] }],
  ['照片背面写明书屋名称、时间、活动。', { captionParts: ['title', 'time', 'activity'] }],
  ['照片讲清拍摄时间、社区名称、活动内容。', { captionParts: ['time', 'place', 'activity'] }],
  ['照片说明文字列出时间、地点、人物、事件。', { captionParts: ['time', 'place', 'people', 'activity'] }],
])('formats and captions in the order of print: %s', (words, expected) => {
  expect(read(words)).toEqual([{ ...unsaidPhotos, ...expected }])
})

test('all that several sentences say of photos is one rule', () => {
  const words = '须附照片3至5张。JPG格式，每张1MB以上。\n图片说明写明时间、地点。'
  expect(read(words)).toEqual([
    {
      ...unsaidPhotos,
      ...bytes,
      mandatory: true,
      min: 3,
      max: 5,
      formats: ['jpeg'],
      minBytes: 1_000_000,
      captionParts: ['time', 'place'],
    },
  ])
})

test.each<[string, Partial<Photos>, string]>([
  ['照片像素大于1M。', { reading: 'unclear', minBytes: 1_000_000, minPixels: 1_000_000 }, 'size-unclear'],
  ['可附照片不少于3张。', { mandatory: false, min: 3 }, 'mandatory-unclear'],
  ['须附照片3张以。', { mandatory: true }, 'damaged-number'],
  ['须附照片不少3张。', { mandatory: true, min: 3 }, 'damaged-number'],
  ['须附照片3 5张。', { mandatory: true, min: 3, max: 5 }, 'damaged-number'],
  ['须附照片l0张。', { mandatory: true, min: 10, max: 10 }, 'damaged-number'],
  ['须附照片23张。', { mandatory: true }, 'damaged-number'],
  ['须附照片，以35张为限。', { mandatory: true }, 'damaged-number'],
  ['须附照片三张左右。', { mandatory: true, min: 3, max: 3 }, 'several-readings'],
  ['附活动照片若干。', { mandatory: true }, 'number-open'],
  ['照片每张不小1M。', { ...bytes, minBytes: 1_000_000 }, 'damaged-number'],
  ['照片3张，每张大小2M以。', { mandatory: true, min: 3, max: 3 }, 'damaged-number'],
  ['照片不低于3OOdpi。', { dpi: 300 }, 'damaged-number'],
  ['照片每张不小于l.5MB。', { ...bytes, minBytes: 1_500_000 }, 'damaged-number'],
])('what is open or damaged is asked about: %s', (words, expected, code) => {
  expect(read(words)).toEqual([{ ...unsaidPhotos, ...expected }, code])
})
