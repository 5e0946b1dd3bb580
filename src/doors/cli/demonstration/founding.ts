import { actorFor, organisationIdOf } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { openCampaign } from '../../../actions/campaign.ts'
import { foundOrganisation } from '../../../actions/firstRun.ts'
import { createReadCampaign, readNoticeText } from '../../../actions/noticeReading.ts'
import { importRegistry } from '../../../actions/registry.ts'
import { rulesOfNotice2019 } from '../../../domain/campaign/noticeOf2019.ts'
import { noticeText, type ToldCase } from './material.ts'
import { registryRows } from './registry.ts'

/** The password of every account of the demonstration. */
export const demonstrationPassword = 'Jianghai-2019'

const issue = () => ({ password: demonstrationPassword, mustChange: false })

/** Sets up the organiser, the registry and the call of the notice. */
export async function found(app: App, cases: readonly ToldCase[]): Promise<{ callId: string }> {
  const founding = {
    ...{
      name: '南通市总工会',
      code: 'NT',
      level: 'city' as const,
      login: 'organiser',
      title: '市总工会宣传教育部',
    },
    ...{
      email: 'organiser@example.org',
      password: demonstrationPassword,
      again: demonstrationPassword,
      supervisor: false,
    },
  }
  await foundOrganisation(app, founding, issue)
  const organiser = await actorFor(app, 'organiser', 'organiser')
  await importRegistry(app, organiser, registryRows(cases), issue)
  const collectorId = await organisationIdOf(app, 'DP')
  const quotas = rulesOfNotice2019.quotas.map((quota) =>
    quota.scope === 'collective' ? { ...quota, collectorId } : quota,
  )
  const read = readNoticeText(app, organiser, await noticeText())
  const call = {
    title: '南通市职工思想政治工作典型案例征集活动',
    documentNumber: '通工办〔2019〕21号',
    issuedOn: '2019-03-01',
    rules: { ...rulesOfNotice2019, quotas },
  }
  const { campaignId } = await createReadCampaign(app, organiser, call, read)
  await openCampaign(app, organiser, campaignId)
  return { callId: campaignId }
}
