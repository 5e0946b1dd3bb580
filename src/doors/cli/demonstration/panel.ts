import { createAccount, grantOffice } from '../../../actions/accounts.ts'
import { actorFor, organisationIdOf } from '../../../actions/actors.ts'
import type { App } from '../../../actions/app.ts'
import { demonstrationPassword } from './founding.ts'

/** The reviewers and the organisation each comes from; some sit in unions whose cases they may not score. */
const reviewers: readonly (readonly [login: string, name: string, code: string])[] = [
  ['reviewer1', '专家库评委一', 'ZJ'],
  ['reviewer2', '专家库评委二', 'ZJ'],
  ['reviewer3', '专家库评委三', 'ZJ'],
  ['reviewer4', '专家库评委四', 'ZJ'],
  ['reviewer5', '专家库评委五', 'ZJ'],
  ['reviewer6', '海安市总工会评委', 'HA'],
  ['reviewer7', '如皋市总工会评委', 'RG'],
  ['reviewer8', '市教育工会评委', 'JY'],
  ['reviewer9', '江海船舶重工集团公司工会评委', 'G1'],
]

/** Opens the accounts of the reviewers and of the supervisor. */
export async function appointPanel(app: App): Promise<void> {
  const system = await actorFor(app, 'system', 'systemAdministrator')
  const security = await actorFor(app, 'security', 'securityAdministrator')
  const issue = () => ({ password: demonstrationPassword, mustChange: false })
  const appoint = async (login: string, name: string, role: string, code: string) => {
    const { personId } = await createAccount(
      app,
      system,
      { login, name, email: `${login}@example.org` },
      issue,
    )
    await grantOffice(app, security, { personId, role, organisationId: await organisationIdOf(app, code) })
  }
  for (const [login, name, code] of reviewers) await appoint(login, name, 'reviewer', code)
  await appoint('supervisor', '市总工会机关纪委', 'supervisor', 'NT')
}

/** The log-ins of the reviewers. */
export const reviewerLogins = reviewers.map(([login]) => login)
