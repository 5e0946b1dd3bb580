/** The reading of a notice beside its text: what it leaves open, what is asked, what was corrected. */
export const noticeDesk = {
  silent: '通知没有说明“{name}”，现按：{now}',
  holding: '{questions}现按：{now}',
  open: {
    tolerance: '超过{max}字的材料怎么处理，按什么计数？',
    approx: '“{max}字左右”允许上下多少？',
    overviewOf: '哪些单位须报送综合材料？',
    title: '通知要求标题由“{parts}”组成，系统按“工会名称＋题目”组成，是否可以？',
    casesPerUnit: '一个单位可以报送两个以上案例吗？',
    dpi: '通知要求分辨率{dpi}dpi，系统按像素检查，是否另作要求？',
    quotaMax: '通知只写了不少于{min}个，最多几个？',
    belowFloor: '报送不足规定下限可以吗？',
    channels: '同一案例可以既经一个渠道又经另一个渠道报送吗？',
    lateness: '逾期怎样处理？',
    originals: '盖章的纸质原件还要报送吗？',
    criteria: '评分标准和分值是否认可？',
    review: '评委由哪些人组成，每个案例几人评分？',
    awards: '奖项的名额或比例由谁、何时确定？',
    grades: '通知设几个等级，系统按一个奖项合计名额，等级在评审结果中分列，是否可以？',
    publicityDays: '通知写的是{days}天，是工作日还是自然日？',
    form: '没有读到申报表的表格，用哪一种申报表？',
  },
} as const
