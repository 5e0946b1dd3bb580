import { expect, test } from 'vitest'
import { quickly } from '../../../../test/quick.ts'
import { captionsOf, isCaptionLine, opensCaptions, readCaption } from './captions.ts'

test.each<[written: string, number: number | null, time: string, place: string, activity: string]>([
  ['图1：2019年3月5日，在一号车间，开展读书活动', 1, '2019年3月5日', '一号车间', '开展读书活动'],
  [
    '照片一：时间：2018年7月12日 地点：公司三楼会议室 内容：师徒结对',
    1,
    '2018年7月12日',
    '公司三楼会议室',
    '师徒结对',
  ],
  ['时间：2018年5月；地点：如皋港；活动内容：开讲', null, '2018年5月', '如皋港', '开讲'],
  ['2018年7月12日 船台东侧 焊花夜话.jpg', null, '2018年7月12日', '船台东侧', '焊花夜话'],
  ['20180712_船台_夜话.jpg', null, '20180712', '船台', '夜话'],
  ['图2 2018年7月，公司工会在职工之家举办座谈会', 2, '2018年7月', '职工之家', '公司工会举办座谈会'],
  [
    '2016年10月21日，公司船台东侧集装箱，首个雨夜，围桌喝茶',
    null,
    '2016年10月21日',
    '公司船台东侧集装箱',
    '首个雨夜，围桌喝茶',
  ],
  [
    '图4. 2018年7月12日至14日，工会主席在码头泊位与职工谈心',
    4,
    '2018年7月12日至14日',
    '码头泊位',
    '工会主席与职工谈心',
  ],
  ['3月5日下午慰问困难职工', null, '3月5日下午', '', '慰问困难职工'],
  ['照片5：职工在食堂包饺子', 5, '', '食堂', '职工包饺子'],
  ['图六（2018年7月）：送清凉', 6, '2018年7月', '', '送清凉'],
  ['（3）２０１８年５月１日，职工书屋，读书会', 3, '２０１８年５月１日', '职工书屋', '读书会'],
  ['IMG_2034.jpg', null, '', '', ''],
  ['职工合影', null, '', '', '职工合影'],
])('the caption %j names photo %j, the time %j, the place %j and the activity %j', (written, number, time, place, activity) => {
  expect(readCaption(written)).toEqual({ number, time, place, activity })
})

test('lines under photos are told from lines of the text', () => {
  expect(['图1：夜话', '照片二 2018年', '图片说明：职工读书', '图3'].map(isCaptionLine)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['图书室建了三间', '照片墙上贴满笑脸。', '图文并茂', '时间紧、任务重'].map(isCaptionLine)).toEqual(
    Array.from({ length: 4 }, () => false),
  )
  expect(['图片说明', '照片说明：', '附：活动照片', '图1：夜话', '说明'].map(opensCaptions)).toEqual([
    ...[true, true, true, false, false],
  ])
})

const activities = (names: string[], written: string[]) =>
  captionsOf(names, written).map((caption) => caption?.activity ?? null)

test('a caption finds its photo by number, by the name of the file, by the name that is one, or by the order', () => {
  expect(activities(['图2.jpg', '图1.jpg'], ['图1：开播', '图2：读书'])).toEqual(['读书', '开播'])
  expect(
    activities(['DSC_001.jpg', 'DSC_002.jpg', 'c.jpg'], ['DSC_002.jpg 读书', 'DSC_001.jpg 开播']),
  ).toEqual([...['DSC_001.jpg 开播', 'DSC_002.jpg 读书', null]])
  expect(activities(['2018年7月12日 船台 夜话.jpg', 'x.jpg'], [])).toEqual(['夜话', null])
  expect(activities(['a.jpg', 'b.jpg'], ['开播', '读书'])).toEqual(['开播', '读书'])
  expect(activities(['a.jpg', 'b.jpg'], ['开播'])).toEqual([null, null])
})

test('a caption of nothing but odd marks is read at once', async () => {
  for (const mark of ['在', '时间：', '（', '，', '2018年', '图1'])
    await quickly(mark, () => readCaption(mark.repeat(5_000)))
})
