import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

function shown(words: string, heading = '评选奖励'): string[] {
  return readingOf('award', words, heading).rules.map(
    ({ value: { name, min, max, ratio }, appliesTo }) =>
      `${name} ${ratio ?? (min === max ? min : `${min}-${max}`)}${appliesTo === undefined ? '' : ` ${appliesTo}`}`,
  )
}

test.each<[string, string[]]>([
  [
    '散文：一等奖2篇，二等奖4篇；短视频：一等奖2部，最佳创意奖1部；优秀组织奖5个。',
    ['一等奖 2 散文', '二等奖 4 散文', '一等奖 2 短视频', '最佳创意奖 1 短视频', '优秀组织奖 5'],
  ],
  [
    '1．案例设一等奖2名、二等奖3名；摄影设一等奖2名。另设优秀组织奖4个。',
    ['一等奖 2 案例', '二等奖 3 案例', '一等奖 2 摄影', '优秀组织奖 4'],
  ],
  ['文字类评金奖1名、银奖2名；音频类评金奖1名。', ['金奖 1 文字类', '银奖 2 文字类', '金奖 1 音频类']],
  [
    '书画组：一等奖1幅，800元；二等奖2幅，500元。剪纸组：一等奖1幅，600元；二等奖2幅，300元。',
    ['一等奖 1 书画组', '二等奖 2 书画组', '一等奖 1 剪纸组', '二等奖 2 剪纸组'],
  ],
  ['人气奖：短视频、摄影各2名。', ['人气奖 2 短视频', '人气奖 2 摄影']],
  [
    '故事类\t金奖1名（3000元）、银奖2名（各1000元）\n漫画类\t金奖1名（2000元）、银奖2名（各800元）',
    ['金奖 1 故事类', '银奖 2 故事类', '金奖 1 漫画类', '银奖 2 漫画类'],
  ],
  [
    '类别\t一等奖\t二等奖\n征文\t3\t6\n摄影\t2\t4',
    ['一等奖 3 征文', '二等奖 6 征文', '一等奖 2 摄影', '二等奖 4 摄影'],
  ],
  ['奖项\t摄影\t故事\n一等奖\t3名\t2名', ['一等奖 3 摄影', '一等奖 2 故事']],
  ['案例设一等奖3名、二等奖5名，另设优秀组织奖4个。', ['一等奖 3', '二等奖 5', '优秀组织奖 4']],
  ['家书、家训各评选一等奖2篇；视频评选一等奖2部。', ['一等奖 2 家书、家训', '一等奖 2 视频']],
])('the works that an award is for: %s', (words, expected) => {
  expect(shown(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['评审结果分为典型案例、优秀案例和入围案例三个等次。', ['典型案例 null', '优秀案例 null', '入围案例 null']],
  ['作品分设“十佳作品”“优秀作品”两个等次。', ['十佳作品 null', '优秀作品 null']],
  ['专家按推荐、可用、退修三个等次打分。', []],
  ['专家按照创新程度、示范作用三项指标评议，评定“十佳案例”10个。', ['十佳案例 10']],
  ['每个小组6至10人，设圈长1人、辅导员1人。', []],
  ['已被命名为市级“书香园区”的，每家报送1篇。', []],
])('names of awards and what is none: %s', (words, expected) => {
  expect(shown(words, '有关事项')).toEqual(expected)
})

test('a table of how many each body sends in tells no awards', () => {
  expect(shown('类别\t典型案例\t典型人物\n市属高校\t3\t5\n民办高校\t1\t2', '报送数量')).toEqual([])
})
