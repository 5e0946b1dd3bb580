/** The mails that the program writes, each in the language of whom it reaches. */
export const letters = {
  returned: {
    subject: '案例退回修改：{number}',
    body: '《{title}》由{by}退回修改。\n原因：{reason}\n请修改后重新提交：{link}',
  },
  batch: {
    subject: '报送回执：{organisation}',
    body: '{organisation}报送案例 {count} 个，已由{organiser}收悉。\n活动：{call}\n办理人：{by}',
  },
  invalid: {
    subject: '案例审查结果：{number}',
    body: '《{title}》经形式审查认定无效。\n原因：{reason}\n查看详情：{link}',
  },
  correction: {
    subject: '案例需要补正：{number}',
    body: '《{title}》需要补正，请于{until}前完成。\n要求：{reason}\n{link}/edit',
  },
  awarded: {
    subject: '{award}：{title}',
    body: '《{title}》经公示无异议，入选{award}，证书编号{number}。\n评选结果：{link}',
  },
  notAwarded: {
    subject: '评选结果：{title}',
    body: '《{title}》本次未入选{award}。感谢参与。\n评选结果：{link}',
  },
  reminder: {
    subject: '报送提醒（还剩 {left} 个工作日）：{call}',
    body: '{call}将于{day}截止，今天是{today}，还剩 {left} 个工作日。\n请登录查看待办：{link}',
  },
} as const
