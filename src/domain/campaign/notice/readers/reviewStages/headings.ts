/** 评选办法, 遴选程序: the headings over what is told of the judging. */
export const judging =
  /^(?!.{0,8}(?:材料|标准|要求|条件|范围|对象|内容)$).{0,6}(?:评[审选比奖定价议]|遴选|审[核定查]|程序|步骤|流程)|^(?:怎[么样]|如何|谁来?)[评选审]/
