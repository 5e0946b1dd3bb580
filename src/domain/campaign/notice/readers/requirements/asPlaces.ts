import type { Demanded } from '../../reading.ts'

/** 作者信息只填入投稿登记表: where something is to be written, unless the sheet is then sent. */
const writtenInto =
  /(?:信息|姓名|单位|身份|资料|简介|方式|电话|内容)[^,。;]{0,4}[只仅][^,。;]{0,2}(?:填写?|写|注明|标注|体现|反映|出现)[入在进于]$/
const sent = /报|提交|发|交|寄|送|一式|附|装订/
/** 作者信息填写在《登记表》上，装订在论文之前: a sheet that is written on and goes with the work. */
const thenSent =
  /^[》”]?[上中内里]?(?:的[^。;]{2,100}?(?:内容|信息|事项|栏目|项目))?,[^,。;]{0,6}(?:装订|附|随|连同|一并|一起|一同|[寄交报]|发[送至到])/
/** 推荐表须由推荐单位签署推荐意见: an opinion that is written on a form. */
const onForm =
  /(?:表(?![彰示现达演明面])|书(?![面记])|卡|单(?![位独项])|登记册)[》”]?(?:\([^()]{1,12}\))?(?:上|中|内|里)?[须应要需请均]{0,2}(?:由|经)?[^,。;《]{0,12}(?:签署|填写|填具|签|写)[^,。;《]{0,6}$|[表书卡][》”]?[上中内里][须应需要均]{0,2}(?:有|含|包含|包括)?$/
/** 原件我们扫描后归还, 工作人员帮忙扫描: what whoever calls does for those who send in. */
const byCaller =
  /(?:我们|我[会局委办处科室馆]|工作人员|组委会|主办(?:方|单位)|编辑部|服务[台站点])(?:[将会可]|负责|统一|帮[忙助]?|协助|予以|免费|代为)*$/

/** 预赛采用提交|视频|方式: how a round is held. */
const wayBefore = /(?:采[用取]|以|通过|实行)(?:提交|录制|上传|报送)?[^,。;]{0,4}$/
const recorded: ReadonlySet<Demanded> = new Set(['video', 'audio', 'slides'])

/** Whether a form is only where something is written, an opinion a place in a form, a scan what the caller makes. */
export function isPlaceOrService(what: Demanded, lead: string, rest: string): boolean {
  if (recorded.has(what) && wayBefore.test(lead) && /^的?(?:方式|形式)/.test(rest)) return true
  if (what === 'form') return writtenInto.test(lead) && !sent.test(rest)
  if (what === 'opinion') return onForm.test(lead)
  return what === 'scan' && byCaller.test(lead)
}

/** 填写《报名表》中的各项内容: a form that is filled in, told by what stands in it. */
const filledIn = /填[写好报](?:完整|清楚|齐全)?[《“]?$/
const itsItems = /^[》”]?[上中内里]的[^。;]{0,100}(?:内容|信息|事项|栏目|项目)/

/** Whether what is written on a sheet is said to go with the work behind it, or the sheet to be filled in. */
export function goesWithWork(lead: string, tail: string): boolean {
  return thenSent.test(tail) || (filledIn.test(lead) && itsItems.test(tail))
}

/** 与申报表|一致, 以检测报告|为准: what something else is held against. */
export function isMeasure(what: Demanded, lead: string, tail: string): boolean {
  if (/[与同和][一-鿿]{0,4}$/.test(lead) && /^[^,。;]{0,4}(?:一致|相符|相同)/.test(tail)) return true
  const isGround = /[以按][^,。;]{0,12}$/.test(lead) && /^[^,。;]{0,12}为(?:准|依据|基础)/.test(tail)
  return what === 'evidence' && isGround
}

/** 扫描二维码下载《申报表》: where a form is fetched, and nothing more is said of it. */
export function isFetchedByCode(lead: string, rest: string): boolean {
  return /二维码[^,。;]{0,6}(?:下载|领取|获取)《?$/.test(lead) && !/填|报(?!名)|发|交|寄|打印/.test(rest)
}
