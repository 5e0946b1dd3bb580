import { accountRoutes } from './account/routes.tsx'
import { administrationRoutes } from './administration/routes.tsx'
import { awardRoutes } from './awards/routes.tsx'
import { campaignRoutes } from './campaign/routes.tsx'
import { severityRoutes } from './campaign/severityRoutes.tsx'
import { caseRoutes } from './case/routes.tsx'
import { deskRoutes } from './desk/routes.tsx'
import { examinationRoutes } from './examination/routes.tsx'
import { intakeRoutes } from './intake/routes.tsx'
import { likenessMapRoutes } from './likeness/mapRoutes.tsx'
import { photoLikenessRoutes } from './likeness/photoRoutes.tsx'
import { likenessRoutes } from './likeness/routes.tsx'
import { likenessSettingsRoutes } from './likeness/settingsRoutes.tsx'
import { likenessSourceRoutes } from './likeness/sourceRoutes.tsx'
import { mailboxRoutes } from './mailbox/routes.tsx'
import { objectionRoutes } from './objections/routes.tsx'
import { outboxRoutes } from './outbox/routes.tsx'
import { paperRoutes } from './papers/routes.tsx'
import { recommenderRoutes } from './recommender/routes.tsx'
import { registryRoutes } from './registry/routes.tsx'
import { reporterRoutes } from './reporter/routes.tsx'
import { resultRoutes } from './review/resultRoutes.tsx'
import { reviewRoutes } from './review/routes.tsx'
import { scoringRoutes } from './scoring/routes.tsx'
import { showcaseRoutes } from './showcase/routes.tsx'
import type { Route } from './visit.ts'

/** Every page and act of the back office; the matrix of roles and deeds is tested from this list. */
export const routes: readonly Route[] = [
  ...deskRoutes,
  ...campaignRoutes,
  ...severityRoutes,
  ...registryRoutes,
  ...accountRoutes,
  ...administrationRoutes,
  ...recommenderRoutes,
  ...intakeRoutes,
  ...examinationRoutes,
  ...likenessRoutes,
  ...likenessMapRoutes,
  ...photoLikenessRoutes,
  ...likenessSettingsRoutes,
  ...likenessSourceRoutes,
  ...outboxRoutes,
  ...mailboxRoutes,
  ...reporterRoutes,
  ...caseRoutes,
  ...paperRoutes,
  ...reviewRoutes,
  ...resultRoutes,
  ...scoringRoutes,
  ...awardRoutes,
  ...objectionRoutes,
  ...showcaseRoutes,
]
