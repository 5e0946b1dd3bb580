import type { App } from '../src/actions/app.ts'
import type { CampaignInput } from '../src/actions/campaign.ts'
import { type Founded, type Founding, foundOrganisation } from '../src/actions/firstRun.ts'
import { rulesOfNotice2019 } from '../src/domain/campaign/noticeOf2019.ts'
import type { RegistryRow } from '../src/domain/organisation/registry/row.ts'

/** The password of every account that a test opens. */
export const testPassword = 'Jianghai-2019'

export const founding: Founding = {
  name: '南通市总工会',
  code: 'NT',
  level: 'city',
  login: 'organiser',
  title: '组织者',
  email: 'organiser@example.com',
  password: testPassword,
  again: testPassword,
  supervisor: true,
}

/** Passwords are the test's own and need not be changed. */
export const issueTestPassword = () => ({ password: testPassword, mustChange: false })

/** An organiser with its first account and the three administrators. */
export function found(app: App): Promise<Founded> {
  return foundOrganisation(app, founding, issueTestPassword)
}

/** Lines of a registry from the few words that differ; rows are numbered from 2, below the header. */
export function registryRows(lines: readonly (Partial<RegistryRow> & { code: string })[]): RegistryRow[] {
  const blank = { kind: '', parentCode: '', throughCode: '', formerNames: '', login: '', email: '' }
  return lines.map((line, index) => ({ ...blank, name: `${line.code}工会`, row: index + 2, ...line }))
}

/** A small registry with every class that the notice addresses. */
export const smallRegistry = registryRows([
  { code: 'HA', name: '海安市总工会', kind: '县（市）区', email: 'ha@example.com' },
  { code: 'JY', name: '南通市教育工会', kind: '产业', email: 'jy@example.com' },
  { code: 'G1', name: '江海船舶重工集团公司工会', kind: '集团' },
  { code: 'DP', name: '南通市总工会直属工会工作部', kind: '部门' },
  {
    code: 'D1',
    name: '南通江风海洋装备有限公司工会',
    kind: '直属',
    parentCode: 'DP',
    throughCode: 'DP',
    login: 'd1',
  },
  { code: 'HA01', name: '海安市青墩机械有限公司工会', kind: '基层', parentCode: 'HA', login: 'ha01' },
])

export const campaignOf2019: CampaignInput = {
  title: '南通市职工思想政治工作典型案例征集',
  documentNumber: '通工办〔2019〕21号',
  noticeText: '各县（市）区、产业（系统）、集团公司工会，市总各直属基层工会：',
  issuedOn: '2019-03-01',
  rules: rulesOfNotice2019,
}
