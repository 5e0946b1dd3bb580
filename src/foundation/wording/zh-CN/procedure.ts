/** What the rules of recommendation, review, award and publicity answer; by code. */
export const procedure = {
  'no-quota': '本单位在本次征集中没有推荐名额，不能推荐案例。',
  'over-quota':
    '名额已用完：至多推荐 {max} 个，已推荐 {used} 个（依据：通知{clause}）。如要推荐此案例，请先撤销另一个案例的推荐。',
  'over-quota-of-kind':
    '“{kind}”的名额已用完：至多推荐 {max} 个，已推荐 {used} 个（依据：通知{clause}）。如要推荐此案例，请先撤销另一个“{kind}”的推荐。',
  'below-floor-of-kind': '“{kind}”至少报送 {min} 个，现只有 {used} 个（依据：通知{clause}），不能报送。',
  'below-floor-of-kind-needs-reason':
    '“{kind}”至少报送 {min} 个，现只有 {used} 个（依据：通知{clause}），请说明原因。',
  'transfer-closed': '{name}已经统一报送，不能再调入名额。',
  'transfer-without-cap': '{name}报送的个数不限，不需要调剂名额。',
  'transfer-below-used':
    '{name}的名额至多 {max} 个，已推荐 {used} 个，只能调出 {free} 个，不能调出 {places} 个。',
  'opinion-date-before-notice': '意见日期 {date} 早于通知印发日期 {noticeDay}，请改正。',
  'opinion-date-in-future': '意见日期 {date} 晚于今天（{today}），请改正。',
  'batch-closed': '已于{at}完成报送，不能再推荐、退回或调整顺序。',
  'overview-missing': '还没有提交“{title}”，它须随案例同时报送（依据：通知{clause}）。',
  'overview-invalid': '“{title}”还有 {count} 处必须修改，改好后才能报送（依据：通知{clause}）。',
  'below-floor': '至少应报送 {min} 个案例，目前只有 {used} 个（依据：通知{clause}），不能报送。',
  'below-floor-needs-reason':
    '至少应报送 {min} 个案例，目前只有 {used} 个（依据：通知{clause}）。请写明不足的原因。',
  'undecided-needs-reason': '还有 {count} 个已提交的案例没有处理。请先推荐或退回，或写明不予推荐的原因。',

  'round-closed': '本轮评审已经结束，不能再打分。',
  'gate-fail-needs-comment': '“{gate}”判为不通过，请在评语中写明理由。',
  'score-change-needs-reason': '修改已提交的评分，请写明原因。原评分仍会保留。',
  'conflict-own-unit': '评委在报送单位任职，应当回避。',
  'conflict-same-line': '评委所在工会与报送单位有上下级隶属关系，应当回避。',
  'conflict-channel': '评委所在工会是此案例的推荐单位，应当回避。',
  'conflict-took-part': '评委参与过此案例的填报或推荐，应当回避。',
  'conflict-declared': '评委已申明回避。',
  'conflict-imported': '评委在主办单位的回避名单中。',
  'shortfall-eligible': '还缺 {missing} 份评分：无须回避的评委只有 {eligible} 人可补充。',
  'shortfall-capacity': '还缺 {missing} 份评分：评委的评审数量已到上限。',
  'tie-criterion': '平均分同为 {mean}，按“{criterion}”排序：{higher} 高于 {lower}。',
  'tie-median': '平均分同为 {mean}，各项得分相同，按中位数排序：{higher} 高于 {lower}。',
  'tie-plain-mean':
    '平均分同为 {mean}，各项得分、中位数相同，按全部评分的平均分排序：{higher} 高于 {lower}。',
  'tie-equal': '平均分同为 {mean}，各项比较均相同，并列第 {rank} 名。',

  'chosen-by-rank': '按第 {rank} 名入选。',
  'chosen-by-rank-of-kind': '按同类作品第 {rank} 名入选。',
  'left-by-rank-of-kind': '同类作品第 {rank} 名，在 {size} 个名额之外。',
  'left-kind-not-awarded': '此类作品没有设奖。',
  'chosen-for-coverage': '为使“{facet}：{option}”有案例入选而列入，平均分相差 {cost} 分。',
  'chosen-by-organiser': '主办单位决定列入：{reason}',
  'left-by-rank': '第 {rank} 名，在 {size} 个名额之外。',
  'left-for-coverage': '为使“{facet}：{option}”有案例入选而让出，平均分相差 {cost} 分。',
  'left-below-floor': '平均分 {mean}，低于质量底线 {floor} 分。',
  'left-gate-failed': '有 {count} 处前置条件被判为不通过。',
  'left-unscored': '还没有评分。',
  'left-by-organiser': '主办单位决定不列入：{reason}',
  'tie-at-grade':
    '第 {rank} 名有 {count} 个案例并列，落在{names}两个等次之间；请在征集规则中调整各等次的个数，或研究确定。',
  'tie-at-cut': '第 {rank} 名有 {count} 个案例并列，只剩 {places} 个名额，请研究确定并写明理由。',
  'gap-no-candidate': '“{facet}：{option}”没有达到条件的案例。',
  'gap-no-place': '“{facet}：{option}”没有案例入选：已没有可以让出的名额。',
  'line-volume': '有效数量：{valid} 个有效，计入 {counted} 个 ÷ 应报 {min} 个 × {weight} 分 = {points} 分',
  'line-quality-awards':
    '质量：（入围 {shortlisted} + 2 × 获评 {awarded}，计 {earned}）÷（3 × 有效 {valid}，计 {most}）× {weight} 分 = {points} 分',
  'line-quality-scores': '质量：平均得分 {mean} ÷ 100 × {weight} 分 = {points} 分',
  'line-overview-in-time': '综合材料按时报送：{points} 分（满分 {weight} 分）',
  'line-overview-late': '综合材料逾期报送，减半计分：{points} 分（满分 {weight} 分）',
  'line-overview-missing': '综合材料未报送：{points} 分（满分 {weight} 分）',
  'line-scaled':
    '无须报送综合材料，按满分 {available} 分折算为 {full} 分：{sum} × {full} ÷ {available}，加 {points} 分',
  'line-deducted':
    '扣分：退回补正 {returned} 次 × {perReturned} 分，逾期 {late} 次 × {perLate} 分，至多扣 {most} 分，实扣 {points} 分',

  'publicity-starts-in-past': '公示开始日期 {startsOn} 早于今天（{today}），请改正。',
  'publicity-not-begun': '公示自 {startsOn} 开始，届时受理异议。',
  'publicity-still-running': '公示到 {endsOn} 结束，次日起才能办结。',
  'objections-open': '还有 {count} 件异议没有处理完，公示不能办结。',
  'objection-period-over': '公示已于 {endsOn} 结束，不再受理异议。',
  'objector-name-not-real': '请填写真实姓名。主办单位会为您保密。',
  'contact-unusable': '请填写能联系到您的电话或电子邮箱。',
  'objection-already-ruled': '{number} 已作出处理，不能再次处理。',
  'entry-frozen': '此项正在核查异议（{numbers}），核查完成前不能变动。',
} as const
