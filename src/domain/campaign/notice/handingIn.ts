/**
 * The verbs by which works are handed in or passed on to the superior: 推荐, 选送, 上报; a piece of a pattern. What
 * a clause says of sending is told by these everywhere, so that a verb added here is read by all.
 */
export const handsIn =
  '(?:推荐|报送|申报|上报|选送|推[报选送]|选报|提交|提报|呈报|呈送|递交|上交|送交|报交|报来|交来|举荐|荐送|供稿|组稿)'

/** The verbs by which somebody gathers what others hand in, so that it goes on as one; alternatives of a pattern. */
export const gathers = '汇总|汇集|汇聚|收集|收齐|集齐|归集|归拢|归口|集中|统筹'

/** The verbs by which works come to be, told of those who then hand them in: 各部门编写案例一篇. */
export const makes = '(?:编写|撰写|整理|总结|提炼|创作|制作|拍摄|录制|编制|采写)'
