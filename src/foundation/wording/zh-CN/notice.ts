/** What the reader of notices asks, and the names of what it reads. */
export const notice = {
  doubt: {
    'damaged-number': '“{seen}”处的数字似有脱漏或误植，原意是多少？',
    'damaged-date': '“{seen}”处的日期似有脱漏或误植，原意是哪一天？',
    'damaged-address': '“{seen}”不像完整的邮箱地址，请核对。',
    'year-missing': '“{seen}”没有写明年份，通知其他地方也看不出年份，是哪一年？',
    'not-working-day': '“{seen}”是休息日，截止到当日还是顺延到下一个工作日，当日几点为止？',
    'relative-date': '“{seen}”没有写明具体日期，起止是哪一天？',
    'several-readings': '“{seen}”有几种读法，取哪一种？',
    'scope-unclear': '“{seen}”是每家单独计算，还是全部合计？',
    'collective-or-each': '“{seen}”由一个单位统一选送，这个数是合计还是每家？',
    'class-unclear': '“{seen}”指的是哪一类单位？',
    'size-unclear': '“{seen}”中的大小是指文件大小还是像素？',
    'mandatory-unclear': '“{seen}”是必须附，还是可以不附？',
    'number-open': '“{seen}”没有定数，名额或比例是多少，何时由谁确定？',
    'issuer-unclear': '通知没有落款，“{seen}”的全称是什么？',
    'areas-unnamed': '“{seen}”等几项只从所在位置看是征集的方向，是否正确？',
    'attachment-missing': '“{seen}”列在附件中，文件里没有它的内容，请补上。',
    'not-stated': '通知没有说明{seen}，怎样确定？',
    conflict: '“{seen}”与“{other}”不一致，以哪一处为准？',
    'too-long': '文件太长，“{seen}”以后的部分没有读。',
  },
} as const
