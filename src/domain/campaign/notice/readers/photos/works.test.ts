import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

function read(title: string, body: string) {
  const notice = `${title}\n\n各县（市、区）总工会：\n现将有关事项通知如下。\n${body}\n\n海州市总工会\n2023年3月1日\n`
  return kindIn('photos', notice).rules.map(({ value }) => ({
    mandatory: value.mandatory,
    min: value.min,
    max: value.max,
    formats: value.formats.join(),
    size: value.minBytes ?? value.minPixels ?? value.minLongSide,
  }))
}

type Seen = {
  mandatory: boolean
  min: number | null
  max: number | null
  formats: string
  size: number | null
}

const work: Seen = { mandatory: true, min: null, max: null, formats: 'jpeg', size: null }
const photographs = '关于举办“码头晨光”职工摄影作品征集活动的通知'

test.each<[string, string, Partial<Seen>]>([
  [photographs, '二、作品要求\n作品为JPG格式，每幅不小于3MB。', { size: 3e6 }],
  ['关于征集作品的通知', '照片作品讲述照片背后的故事，3M以上，JPG格式。', { size: 3e6 }],
  [photographs, '二、作品要求\n作品展示岸边一角，3—5张，JPG格式。', { min: 3, max: 5 }],
  [photographs, '二、作品要求\n请各单位选送照片，每单位2至3张，JPG格式，不小于4MB。', { size: 4e6 }],
  [
    photographs,
    '二、作品要求\n单幅、组照均可，组照4至6幅。JPEG格式，长边不低于3000像素。',
    { min: 4, max: 6, size: 3000 },
  ],
  [photographs, '二、作品要求\n统一为JPG格式，单幅文件2M以上，可适当裁剪，鼓励使用手机拍摄。', { size: 2e6 }],
  ['关于征集“我们的站点”老照片的通知', '二、作品要求\n参评作品为JPG格式，单张不小于1MB。', { size: 1e6 }],
  [
    '关于举办“随手拍河长”活动的通知',
    '二、作品要求\n电子文件为JPG格式，大小在2M以上，注明时间、地点。',
    { size: 2e6 },
  ],
  ['关于举办职工书画摄影展的通知', '书画作品四尺以内。摄影作品为JPG格式，每幅3M以上。', { size: 3e6 }],
  [
    '关于征集文化作品的通知',
    '二、作品类别\n（一）征文。每篇2000字以内。\n（二）摄影。JPG格式，单张不低于500万像素。',
    { size: 5e6 },
  ],
  [
    '关于举办微视频、摄影作品征集的通知',
    '微视频：MP4格式，不超过300MB。\n摄影：JPG格式，每幅3MB以上。',
    { size: 3e6 },
  ],
  [photographs, '二、作品要求\n作品为JPG格式，幅面210mm×297mm，单幅不小于3M。', { size: 3e6 }],
  [
    photographs,
    '二、作品要求\n组照视为一件作品，不超过6张。JPEG文件不小于5M，TIF文件不小于20M。',
    { max: 6, formats: 'jpeg,tiff', size: 5e6 },
  ],
  [photographs, '二、作品要求\n以组照参加的，每组请不要超过8幅，JEPG格式。', { max: 8 }],
  [photographs, '二、要求\n图片为JPG格式，请用文字讲述作品背后的故事，长边不低于3000像素。', { size: 3000 }],
  [
    '关于征集故事和摄影作品的通知',
    '故事每篇1800字左右，题目自拟。\n家庭摄影为彩色照片，JPG格式，每幅不小于3MB。',
    { size: 3e6 },
  ],
  [
    '关于征集摄影与微视频作品的启事',
    '技术要求\n摄影作品分单幅和组照，组照每组4至8幅。一律为JPG格式，长边不低于3000像素。',
    { min: 4, max: 8, size: 3000 },
  ],
  [
    photographs,
    '二、要求\n1.作品为纪实类。\n2.每组4至6幅。\n3.JPG格式，单张不小于2M。',
    { min: 4, max: 6, size: 2e6 },
  ],
  ['关于征集微视频和图片作品的通知', '二、要求\n图片作品须为组图（不少于3张），JPG格式。', { min: 3 }],
  [
    '关于征集档案的通知',
    '二、类别\n1.老照片类。每组2至4张，JPG格式，不小于1M。',
    { min: 2, max: 4, size: 1e6 },
  ],
])('photographs that are the works are demanded with their sizes: %s %s', (title, body, expected) => {
  expect(read(title, body)).toEqual([{ ...work, ...expected }])
})

test.each([
  [photographs, '二、作品数量\n每人投稿不超过5幅，各单位报送不少于10幅。'],
  [photographs, '二、评选\n设一等奖照片3张。'],
  ['关于举办微视频、摄影作品征集的通知', '微视频：MP4格式，不超过300MB。'],
  ['关于征集书画作品的通知', '书法作品四尺以内，由市摄影家协会统一翻拍。'],
  ['关于征集海报作品的通知', '手绘作品60cm×45cm，电子作品分辨率300像素/英寸，JPG格式。'],
])('how many works are sent and the sizes of films are none of photos: %s %s', (title, body) => {
  expect(read(title, body)).toEqual([])
})

test('photos that go with a text keep their own demand beside photographs that are works', () => {
  const body = '一、征文\n可附照片1张。\n二、摄影作品\nJPG格式，每幅3MB以上。'
  expect(read('关于征集征文和摄影作品的通知', body)).toEqual([
    { ...work, mandatory: false, min: 1, max: 1, formats: '' },
    { ...work, size: 3e6 },
  ])
})

test.each<[string, (number | null)[][]]>([
  ['1.优秀团队须填申报表，同时上交活动照片3张。\n2.优秀个人须填登记表，同时上交照片1张。', [[3], [1]]],
  ['1.案例附照片3张。\n2.报送案例时照片3张一并发送。', [[3]]],
  [
    '（一）案例\n各市报案例5个，每个附图片2至5张。\n（二）画册\n各市报特产资料，每种报送图片5至10张。',
    [[2], [5]],
  ],
  ['1.故事可附照片2张。\n2.登记表一份，附实物照片5张。', [[2], [5]]],
])('two points that demand different photos are two rules: %s', (body, expected) => {
  const rules = read('关于征集典型案例的通知', `二、报送材料\n${body}`)
  expect(rules.map(({ min }) => [min])).toEqual(expected)
})

test.each<[string, string, [string | undefined, number | null, number | null][]]>([
  [
    '关于举办“城市之光”摄影作品征集活动的通知',
    '1.专业组作品为TIFF格式，单张不小于10MB，大众组作品为JPG格式，单张3MB以上。\n2.组照每组4至6幅。',
    [
      ['专业组', 1e7, 4],
      ['大众组', 3e6, 4],
    ],
  ],
  [
    '关于举办“城市之光”摄影作品征集活动的通知',
    '作品统一采用JPG格式。纪实类、艺术类作品单张不小于3MB；老照片类单张不小于1MB。',
    [
      ['纪实类、艺术类', 3e6, null],
      ['老照片类', 1e6, null],
    ],
  ],
  [
    '关于征集“站点里的一天”好作品的启事',
    '征集内容\n01 暖心故事：站点里的好事\n02 暖心照片：站点里的瞬间\n03 金点子：对站点的建议\n作品要求\n故事800字以内。照片用手机拍摄均可，不低于1MB。',
    [[undefined, 1e6, null]],
  ],
  [
    '关于举办“城市之光”摄影作品征集活动的通知',
    '手机组：JPG格式，每张1M以上。\n相机组：JPG格式，每张5M以上。\n每幅作品写明标题、拍摄时间，填入《报名表》。',
    [
      ['手机组', 1e6, null],
      ['相机组', 5e6, null],
    ],
  ],
  [
    '关于举办气象摄影与短视频征集活动的公告',
    '1.A至C组作品，JPEG格式，文件3MB以上，长边不低于2500像素。\n2.视频为MP4格式。',
    [[undefined, 3e6, null]],
  ],
  [
    '关于举办书画摄影作品征集的通知',
    '1.摄影：冲洗为12英寸照片，同时交电子文件，文件不小于2MB。\n2.书法：四尺以内。',
    [['摄影', 2e6, null]],
  ],
  [
    '关于征集安全宣传作品的通知',
    '一、作品类别\n1.新闻摄影。单张照片或一组6张以内的组照，图片不小于2MB。\n2.通讯。1500字以内。\n二、数量\n每个车间：通讯1篇，照片5张，其余自报。',
    [['新闻摄影', 2e6, null]],
  ],
])('photographs of several groups of entrants or by what is said of them: %s %s', (title, words, expected) => {
  const { rules } = kindIn('photos', `${title}\n\n各单位：\n现通知如下。\n${words}\n`)
  expect(rules.map(({ appliesTo, value }) => [appliesTo, value.minBytes, value.min])).toEqual(expected)
})

test('where the title names no works the first sentences tell that photographs are called for', () => {
  const text =
    '征集令｜寻找“最美劳动瞬间”\n\n县总工会面向全县征集“最美劳动瞬间”摄影作品。\n【作品要求】\n✅单幅、组照均可，组照4-6幅；\n✅JPG格式，每幅3MB以上；\n✅附作品标题、拍摄时间、地点及50字以内的文字说明。\n'
  const [photos] = kindIn('photos', text).rules
  expect(photos?.value).toMatchObject({
    mandatory: true,
    formats: ['jpeg'],
    minBytes: 3_000_000,
    captionParts: ['title', 'time', 'place'],
  })
})
