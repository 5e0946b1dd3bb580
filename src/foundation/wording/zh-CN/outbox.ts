/** The outbox. */
export const outbox = {
  title: '发件箱',
  lead: '系统发出的回执、退回通知和提醒都在这里，可以查看原文。',
  noMail: '还没有设置发信服务器，邮件保留在这里，不会发出。设置方法见运行手册中的 SMTP_URL 和 MAIL_FROM。',
  empty: '还没有邮件。',
  created: '时间',
  recipient: '收件人',
  subject: '主题',
  standing: '状态',
  sent: '已发出',
  waiting: '未发出',
  failed: '发送失败：{error}',
  retry: '重新发送',
  retried: '已重新安排发送。',
} as const
