import { findingInParcel } from './findingInParcel.ts'
import { findingInPhotos } from './findingInPhotos.ts'

/** What a check found and how to mend it; by finding code. */
export const finding = {
  'title-missing': {
    message: '还没有填写案例题目。',
    remedy: '请拟一个能体现本单位工作特点的题目，标题由“工会名称+题目”自动组成。',
  },
  'title-too-short': { message: '题目只有{count}字。', remedy: '请写明做法或特色，一般不少于{min}字。' },
  'title-too-long': { message: '题目有{count}字，偏长。', remedy: '建议压缩到{max}字以内。' },
  'title-generic': {
    message: '题目“{topic}”较为笼统，看不出工作特点。',
    remedy: '请在题目中写出做法、品牌、行业或地方特色。',
  },
  'title-without-place': {
    message: '标题中看不到地方、行业或品牌名称。',
    remedy: '题目最好能彰显本地区、本单位的工作特点；已经体现的，可不修改。',
  },
  'title-repeats-union': {
    message: '题目中重复了单位名称“{union}”。',
    remedy: '标题会自动加上工会名称，请从题目中删去。',
  },
  'topic-in-other-case': {
    message: '本次征集中已有相同题目的案例：{title}。',
    remedy: '同一案例只能经一个渠道报送；如不是同一案例，请修改题目以便区分。',
  },
  'unit-has-too-many': {
    message: '本单位已有{count}个案例，超出每个单位{max}个的规定。',
    remedy: '请撤回多余的案例。',
  },
  'focus-area-missing': {
    message: '还没有选择征集重点。',
    remedy: '请从{areas}个征集重点中选择最主要的一个，其他相关的可以另选。',
  },
  'focus-area-unknown': { message: '通知中没有第{number}个征集重点。', remedy: '请重新选择。' },
  'focus-area-repeated': {
    message: '第{number}个征集重点已是主要重点，又选作了其他重点。',
    remedy: '请从其他重点中去掉。',
  },
  'focus-area-too-many': { message: '另选了{count}个征集重点，偏多。', remedy: '建议只保留关系密切的。' },
  'facet-missing': {
    message: '还没有选择“{facet}”。',
    remedy: '案例要体现不同行业、规模、层次、经济类型和职工人群，请选择后便于统计。',
  },
  'facet-unknown': { message: '“{facet}”中没有“{option}”这一项。', remedy: '请重新选择。' },
  'facet-too-many': { message: '“{facet}”选择了{count}项。', remedy: '此项只能选一项，请保留最主要的。' },
  'period-missing': { message: '还没有填写做法开始的时间。', remedy: '请填写年月，如 2018-03。' },
  'period-unreadable': {
    message: '时间“{text}”无法识别。',
    remedy: '请按“2018-03”或“2018年3月12日”的形式填写。',
  },
  'period-order': { message: '结束时间“{to}”早于开始时间“{from}”。', remedy: '请核对两个时间。' },
  'period-too-early': {
    message: '做法开始于征集范围的起点（{floor}）之前。',
    remedy: '请突出党的十八大特别是十九大以来的做法，或核对时间。',
  },
  'period-before-preferred': {
    message: '做法在{preferred}之前已经结束。',
    remedy: '通知侧重党的十九大以来的做法；如至今仍在开展，请改填结束时间。',
  },
  'period-too-late': { message: '做法开始于征集范围的终点（{ceiling}）之后。', remedy: '请核对时间。' },
  'period-in-future': {
    message: '填写的时间晚于今天（{today}）。',
    remedy: '请核对时间；仍在开展的，结束时间可填“至今”。',
  },
  'topic-over': {
    message: '题目有{count}个字符，超过{max}个字符的上限。',
    remedy: '已填的内容已经保存；提交前请压缩题目。',
  },
  'text-over': {
    message: '正文有{count}个字符，超过{max}个字符的上限。',
    remedy: '已填的内容已经保存；如是误贴，请删去多余的内容。',
  },
  'period-over': {
    message: '时间一栏有{count}个字符，超过{max}个字符的上限。',
    remedy: '已填的内容已经保存；此栏只填年月，如 2018-03。',
  },
  'brand-over': {
    message: '品牌名称有{count}个字符，超过{max}个字符的上限。',
    remedy: '已填的内容已经保存；提交前请只保留名称。',
  },
  'form-over': {
    message: '此栏有{count}个字符，超过{max}个字符的上限。',
    remedy: '已填的内容已经保存；提交前请精简，详细内容写入正文。',
  },
  'form-required': { message: '申报表的“{label}”还没有填写。', remedy: '请填写后再提交。' },
  'form-too-long': { message: '“{label}”超过{max}字，打印时可能放不下。', remedy: '请精简。' },
  'form-not-a-number': { message: '“{label}”不是数字。', remedy: '请只填整数，如 328。' },
  'form-not-a-phone': {
    message: '“{label}”不像电话号码。',
    remedy: '请填写手机号码，或带区号的固定电话，如 0513-00000000。',
  },
  'form-not-an-option': { message: '“{label}”填写的内容不在可选范围内。', remedy: '请从列表中选择。' },
  'brief-copies-body': {
    message: '案例简介约有{percent}%直接摘自正文（{parts}）。',
    remedy: '请用自己的话分别概括背景、过程、做法和效果。',
  },
  'body-missing': { message: '还没有案例正文。', remedy: '请撰写或粘贴案例材料。' },
  'body-over': { message: '正文{count}字，超出{max}字的限制{over}字。', remedy: '请压缩到{max}字以内。' },
  'body-slightly-over': {
    message: '正文{count}字，略超{max}字的限制（超出{over}字）。',
    remedy: '请尽量压缩；不超过{tolerated}字的，由主办单位决定是否接受。',
  },
  'body-under': {
    message: '正文{count}字，不足{min}字，还差{missing}字。',
    remedy: '请补充具体做法和成效。',
  },
  'body-several-cases': {
    message: '正文中有{count}处像案例标题：“{first}”“{second}”。',
    remedy: '一个案例撰写一个材料，请把不同的案例分开报送。',
  },
  'phone-in-text': {
    message: '文字中出现了电话号码（{number}，共{count}处）。',
    remedy: '材料可能公开展示，请删去电话号码，联系方式只填在申报表中。',
  },
  'identity-number-in-text': {
    message: '文字中出现了身份证号码（{number}，共{count}处）。',
    remedy: '请删去，任何材料中都不要填写身份证号码。',
  },
  'scan-missing': {
    message: '还没有上传盖章的申报表。',
    remedy: '请打印申报表，由实施单位盖章后扫描或拍照上传。',
  },
  'scan-wrong-format': { message: '申报表扫描件的格式不能识别。', remedy: '请上传 PDF、JPG 或 PNG 文件。' },
  'scan-broken': { message: '申报表扫描件打不开或不完整。', remedy: '请重新上传。' },
  'scan-other-case': {
    message: '扫描件上的二维码属于案例 {number}，不是本案例。',
    remedy: '请上传本案例的申报表；如放错了案例，请移到 {number}。',
  },
  'scan-other-draft': {
    message: '扫描件上的二维码属于另一个还没有编号的案例。',
    remedy: '请核对后上传本案例打印盖章的申报表。',
  },
  'scan-other-version': {
    message: '扫描件是第{version}版申报表，现在要报的是第{expected}版。',
    remedy: '内容改过的，请重新打印盖章再上传；只改了别处的，由审查人员判断。',
  },
  'seals-both-seen': {
    message: '扫描件上实施单位、推荐单位两处都看到红色圆形印迹。',
    remedy: '这里只说明看到印迹，不鉴别真伪，请人工核对。',
  },
  'seal-unit-seen': {
    message: '扫描件上实施单位盖章处看到红色圆形印迹，推荐单位意见处没有看到。',
    remedy: '这里只说明看到印迹，不鉴别真伪，请人工核对。',
  },
  'seal-recommender-seen': {
    message: '扫描件上推荐单位意见处看到红色圆形印迹，实施单位盖章处没有看到。',
    remedy: '请核对实施单位是否已盖章；这里不鉴别真伪。',
  },
  'seals-not-seen': {
    message: '扫描件上应盖章的地方没有看到红色圆形印迹。',
    remedy: '请核对是否已盖章；已盖章但印迹较淡的，请重新扫描。',
  },
  'seals-cannot-tell': {
    message: '扫描件是黑白的，看不出有没有盖章。',
    remedy: '请用彩色扫描或拍照后上传。',
  },
  'pledge-missing': { message: '还没有确认真实性承诺。', remedy: '案例要来源于真实实践，请阅读承诺并勾选。' },
  'consent-missing': {
    message: '还没有确认同意展示宣传。',
    remedy: '请确认已征得照片中人物同意并勾选；不同意的，入选后不能公开展示。',
  },
  'overview-missing': {
    message: '还没有撰写征集情况的书面材料。',
    remedy: '请写明面上征集情况，以及推进职工思想政治工作的新探索、新思考。',
  },
  'overview-under': {
    message: '书面材料{count}字，不足{min}字，还差{missing}字。',
    remedy: '请补充后再随案例一并报送。',
  },
  'overview-over': {
    message: '书面材料{count}字，超出{max}字的限制{over}字。',
    remedy: '请压缩到{max}字以内。',
  },
  'overview-without-drive': {
    message: '书面材料似乎没有写征集情况。',
    remedy: '请写明本地区如何发动、征集了多少、怎样选送。',
  },
  'overview-without-thoughts': {
    message: '书面材料似乎没有写新探索、新思考。',
    remedy: '请补充推进职工思想政治工作的探索和思考。',
  },
  ...findingInParcel,
  ...findingInPhotos,
  'formula-misquoted': {
    message: '“{written}”不是规范表述。',
    remedy: '规范表述为“{formula}”，请核对原文。',
  },
}
