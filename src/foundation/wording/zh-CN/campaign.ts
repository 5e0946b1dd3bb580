/** The call: its page, its rules, its addressees and progress. */
export const campaign = {
  letter: {
    opened: {
      subject: '关于报送典型案例的通知：{title}',
      body: '{organisation}：\n\n{organiser}已开展“{title}”（{number}）。请于{day} {time}前完成报送（还剩 {days} 个工作日）。\n\n通知全文、各项要求和名额见：\n{address}\n\n{organiser}',
    },
    reminded: {
      subject: '提醒：{title}将于{day}截止报送',
      body: '{organisation}：\n\n“{title}”（{number}）将于{day} {time}截止，还剩 {days} 个工作日。系统中尚未看到贵单位的报送，请及时登录办理：\n{address}\n\n如已报送，请忽略本提醒。\n\n{organiser}',
    },
  },
} as const
